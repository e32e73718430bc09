using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>An uncertain quantity: what it may be, and which numbers of the appraisal it stands for.</summary>
/// <remarks>
/// Several targets move together: in every draw each has the same value. So one uncertain price can drive the unit values of three benefits, and one uncertain
/// scale of <c>1</c> on average can drive the amounts of all costs. A delay takes the nearest whole number of years, a half upwards.
/// Immutable; safe to share between threads.
/// </remarks>
public sealed class UncertainInput
{
    /// <summary>States an uncertain quantity.</summary>
    /// <param name="id">Its identifier within the model; the random numbers it gets depend on it, and not on its place.</param>
    /// <param name="label">What it is, for a reader.</param>
    /// <param name="distribution">What it may be, in the unit of its targets.</param>
    /// <param name="targets">The numbers it replaces; at least one, in any order.</param>
    /// <param name="provenance">Where the distribution comes from; null when not recorded.</param>
    /// <exception cref="ArgumentException">A text cannot be accepted, there is no target, or a target is empty.</exception>
    public UncertainInput(string id, string label, Distribution distribution, IEnumerable<AppraisalInput> targets, Provenance? provenance = null)
    {
        ArgumentNullException.ThrowIfNull(distribution);
        ArgumentNullException.ThrowIfNull(targets);
        Id = IdentifierText.Check(id, "an input identifier", nameof(id));
        Label = DomainText.Required(label, nameof(label));
        Distribution = distribution;
        Targets = [.. targets.Order()];
        Provenance = provenance;
        if (Targets.IsEmpty || Targets[0] == default)
        {
            throw new ArgumentException("At least one number is addressed, and none is empty.", nameof(targets));
        }
    }

    /// <summary>Its identifier within the model.</summary>
    public string Id { get; }

    /// <summary>What it is, for a reader.</summary>
    public string Label { get; }

    /// <summary>What it may be.</summary>
    public Distribution Distribution { get; }

    /// <summary>The numbers it replaces, in the order of their addresses.</summary>
    public ImmutableArray<AppraisalInput> Targets { get; }

    /// <summary>Where the distribution comes from; null when not recorded.</summary>
    public Provenance? Provenance { get; }

    /// <summary>
    /// What is in doubt in the chains of some maps, as events that happen or do not: in each draw a link then holds or fails as a whole, where an appraisal takes what is to be
    /// expected. On average it comes to the same.
    /// </summary>
    /// <param name="maps">The maps.</param>
    /// <returns>One input for each doubt of each map, with the identifier <c>initiative.doubt</c> and the likelihood that the map states.</returns>
    /// <exception cref="ArgumentException">The identifiers of an initiative and a doubt together have more than 99 characters.</exception>
    public static IEnumerable<UncertainInput> ChanceEvents(params IEnumerable<BenefitsMap> maps)
    {
        ArgumentNullException.ThrowIfNull(maps);
        return maps.SelectMany(static map => map.Effects.Events.Select(e => new UncertainInput(
            $"{map.Initiative}.{e.Covers}",
            $"{e.Covers} ({map.Title})",
            Distribution.Chance(e.Likelihood),
            e.Links.Select(l => AppraisalInput.Likelihood(map.Initiative, l.From, l.To)))));
    }

    /// <summary>Gives the label.</summary>
    public override string ToString() => Label;

    /// <summary>A drawn value as a target takes it.</summary>
    internal static double ValueFor(AppraisalInputKind kind, double drawn) => kind == AppraisalInputKind.StartDelay ? Math.Floor(drawn + 0.5) : drawn;

    /// <summary>Every target with its value, as decimals; a double has about 15 digits, and so has its decimal.</summary>
    internal IEnumerable<KeyValuePair<AppraisalInput, decimal>> At(double drawn) =>
        Targets.Select(t => KeyValuePair.Create(t, (decimal)ValueFor(t.Kind, drawn)));
}
