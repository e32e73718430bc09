using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Gateway;

/// <summary>A rule set document; checks between its parts run even when some could not be read.</summary>
internal sealed class RuleSetShape : JsonObjectShape<RuleSet>
{
    private readonly JsonField<string> id;
    private readonly JsonField<string> title;
    private readonly JsonField<string> version;
    private readonly JsonField<LocalDate> effectiveFrom;
    private readonly JsonField<LocalDate?> effectiveUntil;
    private readonly JsonField<string> source;
    private readonly JsonField<ImmutableArray<LifecycleStage>> gates;
    private readonly JsonField<JsonItems<GateInput>> inputs;
    private readonly JsonField<JsonItems<GateRule>> rules;

    internal RuleSetShape()
        : base("RuleSet", "The rules of a gateway as one version of them.")
    {
        id = Required("id", CoreShapes.Identifier, r => r.Id, "Its identifier, the same for all its versions.");
        title = Required("title", JsonShapes.Text, r => r.Title, "Its title.");
        version = Required(
            "version",
            JsonShapes.AsText(static s => RuleSetVersion.Check(s, "version"), static s => s, RuleSetVersion.Pattern),
            r => r.Version,
            "Three numbers: a change of the first can change outcomes, of the second adds, of the third corrects wording.");
        effectiveFrom = Required("effectiveFrom", JsonShapes.Date, r => r.EffectiveFrom, "The first day on which it is in force.");
        effectiveUntil = Optional("effectiveUntil", JsonShapes.Date, r => r.EffectiveUntil, "The last day on which it is in force; left out while no end is known.");
        source = Required("source", JsonShapes.Text, r => r.Source, "The document its criteria rest on, with its edition.");
        gates = Required("gates", JsonShapes.ArrayOf(CoreShapes.LifecycleStage), r => r.Gates, "The stages whose ends it guards, earliest first.");
        inputs = Items("inputs", new GateInputShape(), r => r.Inputs, "What its rules may ask for.");
        rules = Items("rules", new GateRuleShape(), r => r.Rules, "Its rules.");
    }

    protected override RuleSet Build(JsonFieldValues values)
    {
        var problems = new ProblemCollector();
        var (declared, asked) = (values.Get(inputs), values.Get(rules));
        RuleSetChecks.Dates(values.Get(effectiveFrom), values.Get(effectiveUntil), problems);
        new RuleSetChecks(
            values.Get(gates),
            [.. declared.Select(static i => (i.Path, i.Value, i.Id))],
            [.. asked.Select(static r => (r.Path, r.Value, r.Id))],
            problems).Run();
        if (!problems.IsEmpty)
        {
            throw new InvalidDocumentException("rule set", problems.ToImmutable());
        }

        // With an unreadable item the document is refused anyway; what stands in for the rule set must only not complain again.
        return new RuleSet(
            values.Get(id),
            values.Get(title),
            values.Get(version),
            values.Get(effectiveFrom),
            values.Get(effectiveUntil),
            values.Get(source),
            values.Get(gates),
            declared.Readable(),
            asked.Readable());
    }
}
