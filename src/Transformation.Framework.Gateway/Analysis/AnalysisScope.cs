using System.Collections.Immutable;
using NodaTime;

namespace Transformation.Framework.Gateway;

/// <summary>What the questions of a rule refer to, as at a date.</summary>
internal sealed class AnalysisScope
{
    private readonly Func<string, GateInput> inputOf;
    private readonly Func<string, GateParameter> parameterOf;
    private readonly Func<string, ImmutableArray<FindingOutcome>> outcomesOf;
    private readonly Dictionary<GateInput, Dictionary<string, int>> places;
    private readonly Dictionary<GateInput, AnalysisScope> within;

    /// <param name="date">The date, which decides the values of parameters.</param>
    /// <param name="inputOf">The input of an identifier.</param>
    /// <param name="parameterOf">The parameter of an identifier.</param>
    /// <param name="outcomesOf">What can be found of another rule.</param>
    /// <param name="budget">How much work there may be.</param>
    internal AnalysisScope(
        LocalDate date,
        Func<string, GateInput> inputOf,
        Func<string, GateParameter> parameterOf,
        Func<string, ImmutableArray<FindingOutcome>> outcomesOf,
        AnalysisBudget budget)
        : this(date, inputOf, parameterOf, outcomesOf, budget, new(ReferenceEqualityComparer.Instance))
    {
    }

    private AnalysisScope(
        LocalDate date,
        Func<string, GateInput> inputOf,
        Func<string, GateParameter> parameterOf,
        Func<string, ImmutableArray<FindingOutcome>> outcomesOf,
        AnalysisBudget budget,
        Dictionary<GateInput, Dictionary<string, int>> places)
    {
        Date = date;
        Budget = budget;
        this.inputOf = inputOf;
        this.parameterOf = parameterOf;
        this.outcomesOf = outcomesOf;
        this.places = places;
        within = new(ReferenceEqualityComparer.Instance);
    }

    internal LocalDate Date { get; }

    internal AnalysisBudget Budget { get; }

    internal GateInput InputOf(string id) => inputOf(id);

    internal ImmutableArray<FindingOutcome> OutcomesOf(string rule) => outcomesOf(rule);

    /// <summary>What a threshold that is not counted from the date of the assessment comes to.</summary>
    internal GateValue ValueOf(Threshold threshold) =>
        threshold is ParameterThreshold parameter ? parameterOf(parameter.Id).ValueOn(Date)!.Value : ((FixedThreshold)threshold).Value;

    /// <summary>The place of a word among the declared choices of an input.</summary>
    internal int PlaceOf(GateInput input, string word)
    {
        if (!places.TryGetValue(input, out var known))
        {
            places.Add(input, known = input.Choices.Select(static (w, i) => (w, i)).ToDictionary(static c => c.w, static c => c.i, StringComparer.Ordinal));
        }

        return known[word];
    }

    /// <summary>The scope of what is asked of one thing in a list.</summary>
    internal AnalysisScope Within(GateInput list)
    {
        if (!within.TryGetValue(list, out var scope))
        {
            var fields = list.Fields.ToDictionary(static f => f.Id, StringComparer.Ordinal);
            within.Add(list, scope = new(Date, id => fields[id], parameterOf, outcomesOf, Budget, places));
        }

        return scope;
    }
}
