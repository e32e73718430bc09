using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>Writes a rule set in C#: the same model as the JSON document, part by part.</summary>
/// <remarks>Parts may be added in any order; faults between them are reported by <see cref="Build"/>, all at once. Not thread-safe.</remarks>
public sealed class RuleSetBuilder
{
    private const string What = "rule set";

    private readonly string id;
    private readonly string title;
    private readonly string version;
    private readonly LocalDate effectiveFrom;
    private readonly string source;
    private readonly ImmutableArray<KeyElement>.Builder elements = ImmutableArray.CreateBuilder<KeyElement>();
    private readonly ImmutableArray<Gate>.Builder gates = ImmutableArray.CreateBuilder<Gate>();
    private readonly ImmutableArray<GateInput>.Builder inputs = ImmutableArray.CreateBuilder<GateInput>();
    private readonly ImmutableArray<GateParameter>.Builder parameters = ImmutableArray.CreateBuilder<GateParameter>();
    private readonly ImmutableArray<GateRule>.Builder rules = ImmutableArray.CreateBuilder<GateRule>();
    private LocalDate? effectiveUntil;
    private Period conditionsDueWithin = Period.FromMonths(3);
    private DecisionTable decisions = DecisionTable.Standard;

    /// <summary>Starts a rule set.</summary>
    /// <param name="id">Its identifier; the same for all its versions.</param>
    /// <param name="title">Its title.</param>
    /// <param name="version">Its version: three numbers with dots between them.</param>
    /// <param name="effectiveFrom">The first day on which it is in force.</param>
    /// <param name="source">The document its criteria rest on, with its edition.</param>
    /// <exception cref="ArgumentException">A value cannot be accepted; the parameter is named.</exception>
    public RuleSetBuilder(string id, string title, string version, LocalDate effectiveFrom, string source)
    {
        this.id = IdentifierText.Check(id, "a rule set identifier", nameof(id));
        this.title = DomainText.Required(title, nameof(title));
        this.version = RuleSetVersion.Check(version, nameof(version));
        this.effectiveFrom = effectiveFrom;
        this.source = DomainText.Required(source, nameof(source));
    }

    /// <summary>Says until when it is in force.</summary>
    /// <param name="lastDay">The last day on which it is in force.</param>
    /// <returns>This builder.</returns>
    public RuleSetBuilder Until(LocalDate lastDay)
    {
        effectiveUntil = lastDay;
        return this;
    }

    /// <summary>Says when conditions on which an initiative proceeds fall due; after three months unless this is called.</summary>
    /// <remarks>Source of the three months: GDS Service Standard, amber rating: to be resolved within three months of the assessment.</remarks>
    /// <param name="period">How long after the assessment.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">The period cannot be accepted; see <see cref="PeriodValue"/>.</exception>
    public RuleSetBuilder ConditionsDueWithin(Period period)
    {
        conditionsDueWithin = CalendarPeriod.Check(period, nameof(period));
        return this;
    }

    /// <summary>Says what is recommended when; <see cref="DecisionTable.Standard"/> unless this is called.</summary>
    /// <param name="table">The table.</param>
    /// <returns>This builder.</returns>
    public RuleSetBuilder Decide(DecisionTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        decisions = table;
        return this;
    }

    /// <summary>Declares a key element.</summary>
    /// <param name="element">The element; reported after those declared before.</param>
    /// <returns>This builder.</returns>
    public RuleSetBuilder Add(KeyElement element) => Add(elements, element);

    /// <summary>Declares a gate.</summary>
    /// <param name="gate">The gate; it comes after those declared before.</param>
    /// <returns>This builder.</returns>
    public RuleSetBuilder Add(Gate gate) => Add(gates, gate);

    /// <summary>Declares an input.</summary>
    /// <param name="input">The input.</param>
    /// <returns>This builder.</returns>
    public RuleSetBuilder Add(GateInput input) => Add(inputs, input);

    /// <summary>Declares a parameter.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <returns>This builder.</returns>
    public RuleSetBuilder Add(GateParameter parameter) => Add(parameters, parameter);

    /// <summary>Adds a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>This builder.</returns>
    public RuleSetBuilder Add(GateRule rule) => Add(rules, rule);

    /// <summary>Declares a key element.</summary>
    /// <param name="element">Its identifier.</param>
    /// <param name="heading">Its title.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">A value cannot be accepted; the parameter is named.</exception>
    public RuleSetBuilder Element(string element, string heading) => Add(new KeyElement(element, heading));

    /// <summary>Declares a gate.</summary>
    /// <param name="gate">Its identifier.</param>
    /// <param name="heading">Its title.</param>
    /// <param name="stage">The stage it belongs to.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">A value cannot be accepted; the parameter is named.</exception>
    public RuleSetBuilder Gate(string gate, string heading, LifecycleStage stage) => Add(new Gate(gate, heading, stage));

    /// <summary>Declares an input of a kind that needs nothing else.</summary>
    /// <param name="input">Its identifier.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="what">Its title.</param>
    /// <param name="suppliedBy">The role that can supply it.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">A value cannot be accepted; the parameter is named.</exception>
    public RuleSetBuilder Input(string input, InputKind kind, string what, string suppliedBy) => Add(GateInput.Create(input, kind, what, suppliedBy));

    /// <summary>Adds a rule.</summary>
    /// <param name="rule">Its identifier.</param>
    /// <param name="write">Writes the rest of it.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">A value cannot be accepted, or something a rule needs was not given.</exception>
    public RuleSetBuilder Rule(string rule, Action<GateRuleBuilder> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        var builder = new GateRuleBuilder(rule);
        write(builder);
        return Add(builder.Build());
    }

    /// <summary>Makes the rule set, or says everything that is wrong with it.</summary>
    /// <returns>The rule set, or problems with paths such as <c>$.rules[3].condition.conditions[0].input</c>, as its JSON document would have them.</returns>
    public Checked<RuleSet> Build()
    {
        var problems = new ProblemCollector();
        var parts = new RuleSetParts(
            effectiveFrom,
            effectiveUntil,
            Placed("elements", elements, static e => e.Id),
            Placed("gates", gates, static g => g.Id),
            Placed("inputs", inputs, static i => i.Id),
            Placed("parameters", parameters, static p => p.Id),
            Placed("rules", rules, static r => r.Id),
            decisions);
        new RuleSetChecks(parts, problems).Run();
        return problems.IsEmpty
            ? Checked<RuleSet>.Valid(
                What,
                new(
                    id,
                    title,
                    version,
                    effectiveFrom,
                    effectiveUntil,
                    source,
                    conditionsDueWithin,
                    elements.ToImmutable(),
                    gates.ToImmutable(),
                    inputs.ToImmutable(),
                    parameters.ToImmutable(),
                    rules.ToImmutable(),
                    decisions))
            : Checked<RuleSet>.Invalid(What, problems.ToImmutable());
    }

    private RuleSetBuilder Add<T>(ImmutableArray<T>.Builder list, T part)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(part);
        list.Add(part);
        return this;
    }

    private static ImmutableArray<RulePart<T>> Placed<T>(string list, IEnumerable<T> values, Func<T, string> idOf)
        where T : class =>
        [.. values.Select((value, i) => new RulePart<T>(FormattableString.Invariant($"$.{list}[{i}]"), value, idOf(value)))];
}
