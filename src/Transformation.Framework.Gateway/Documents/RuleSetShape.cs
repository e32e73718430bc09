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

    protected override void Check(JsonFieldValues values, ProblemCollector problems)
    {
        if (values.TryGet(effectiveFrom, out var from) && values.TryGet(effectiveUntil, out var until))
        {
            RuleSetChecks.Dates(from, until, problems);
        }

        if (values.TryGet(gates, out var inOrder) && values.TryGet(inputs, out var declared) && values.TryGet(rules, out var asked))
        {
            new RuleSetChecks(
                inOrder,
                [.. declared.Select(static i => (i.Path, i.Value, i.Id))],
                [.. asked.Select(static r => (r.Path, r.Value, r.Id))],
                problems).Run();
        }
    }

    protected override RuleSet Build(JsonFieldValues values) => new(
        values.Get(id),
        values.Get(title),
        values.Get(version),
        values.Get(effectiveFrom),
        values.Get(effectiveUntil),
        values.Get(source),
        values.Get(gates),
        values.Get(inputs).Readable(),
        values.Get(rules).Readable());
}
