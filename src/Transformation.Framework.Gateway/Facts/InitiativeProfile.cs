using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Gateway;

/// <summary>What a portfolio knows of every initiative, as inputs that rules can apply by: scale, kind, level and horizon; and what it will cost.</summary>
/// <remarks>
/// These are ordinary inputs: a rule set declares those it asks for, with these identifiers and words, so that facts made of a portfolio answer them.
/// </remarks>
public static class InitiativeProfile
{
    private const string SuppliedBy = "Initiative lead";

    /// <summary>How far the change reaches, smallest first: <c>scale</c>.</summary>
    public static GateInput Scale { get; } = Choice("scale", "Scale of the change", ["single-pathway", "single-organisation", "multi-organisation", "system-wide"]);

    /// <summary>What kind of change it is: <c>kind</c>.</summary>
    public static GateInput Kind { get; } = Choice("kind", "Kind of change", ["innovation", "improvement", "continuous-improvement", "transformation"]);

    /// <summary>At which level of the system it happens: <c>level</c>.</summary>
    public static GateInput Level { get; } =
        Choice("level", "Level of the system", ["neighbourhood", "place", "system", "provider-collaborative", "cross-system", "national"]);

    /// <summary>Which horizon it serves: <c>horizon</c>.</summary>
    public static GateInput Horizon { get; } = Choice("horizon", "Horizon that the change serves", ["H1", "H2-", "H2+", "H3"]);

    /// <summary>What it costs over its whole life, in pounds of the day: <c>whole-life-cost</c>. No portfolio knows it: give it as a fact.</summary>
    public static GateInput WholeLifeCost { get; } = GateInput.Create("whole-life-cost", InputKind.Money, "Cost over the whole life of the change", "Finance lead");

    /// <summary>The facts that follow from an initiative's record; its horizon only if that is recorded.</summary>
    /// <param name="initiative">The initiative.</param>
    public static ImmutableArray<GateFact> FactsOf(Initiative initiative)
    {
        ArgumentNullException.ThrowIfNull(initiative);
        ImmutableArray<GateFact> always =
        [
            FactOf(initiative.Scale),
            new(Kind.Id, new ChoiceValue(Kind.Choices[(int)initiative.Kind - 1])),
            new(Level.Id, new ChoiceValue(Level.Choices[(int)initiative.Level - 1])),
        ];
        return initiative.Horizon is { } horizon ? always.Add(new(Horizon.Id, new ChoiceValue(Horizon.Choices[(int)horizon - 1]))) : always;
    }

    internal static GateFact FactOf(ChangeScale scale) => Enum.IsDefined(scale)
        ? new(Scale.Id, new ChoiceValue(Scale.Choices[(int)scale - 1]))
        : throw new ArgumentOutOfRangeException(nameof(scale), scale, "There is no such scale.");

    internal static bool Answers(string id) => id == Scale.Id || id == Kind.Id || id == Level.Id || id == Horizon.Id;

    private static GateInput Choice(string id, string title, ImmutableArray<string> words) => GateInput.Create(id, InputKind.Choice, title, SuppliedBy, words);
}
