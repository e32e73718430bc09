using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Transformation.Framework.Gateway;

/// <summary>A rule whose questions know where their answers are found.</summary>
internal sealed class CompiledRule(GateRule rule, CompiledCondition? applicability, CompiledCondition condition)
{
    private const int MostOnStack = 128;

    internal GateRule Rule { get; } = rule;

    internal FindingOutcome Judge(in AnswerContext context) => applicability?.Root.Answer(context) switch
    {
        Truth.False => FindingOutcome.NotApplicable,
        Truth.Unknown => FindingOutcome.Unknown,
        _ => OutcomeOf(condition.Root.Answer(context)),
    };

    internal Finding Explain(in AnswerContext context, PreparedFacts facts, int place)
    {
        var underlying = Judge(context);
        var applies = applicability?.Root.Answer(context) ?? Truth.True;
        return new Finding(
            Rule,
            facts.WithWaiver(place, underlying),
            underlying,
            facts.Waivers.Length == 0 ? null : facts.Waivers[place],
            applicability is null ? [] : Readings(applicability, context),
            applies == Truth.False ? [] : Readings(condition, context),
            underlying == FindingOutcome.Unknown || underlying == FindingOutcome.NotMet ? Open(context, applies) : []);
    }

    private static FindingOutcome OutcomeOf(Truth answer) => answer switch
    {
        Truth.True => FindingOutcome.Met,
        Truth.False => FindingOutcome.NotMet,
        _ => FindingOutcome.Unknown,
    };

    private static ImmutableArray<Reading> Readings(CompiledCondition compiled, in AnswerContext context)
    {
        var readings = new Reading[compiled.Leaves.Length];
        for (var i = 0; i < readings.Length; i++)
        {
            readings[i] = compiled.Leaves[i].Read(context);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(readings);
    }

    private ImmutableArray<Reading> Open(in AnswerContext context, Truth applies)
    {
        var open = new List<Reading>();
        if (applies == Truth.Unknown)
        {
            // Either answer would be of use here, and what is known of the condition is shown beside.
            Add(open, applicability!, context, Truth.True);
        }

        Add(open, condition, context, Truth.True);
        return open.Count == 0 ? [] : [.. open];
    }

    private static void Add(List<Reading> open, CompiledCondition compiled, in AnswerContext context, Truth wanted)
    {
        var marks = compiled.Leaves.Length <= MostOnStack ? stackalloc bool[compiled.Leaves.Length] : new bool[compiled.Leaves.Length];
        compiled.Root.MarkMissing(context, wanted, marks);
        for (var i = 0; i < marks.Length; i++)
        {
            if (marks[i])
            {
                open.Add(compiled.Leaves[i].Read(context));
            }
        }
    }
}
