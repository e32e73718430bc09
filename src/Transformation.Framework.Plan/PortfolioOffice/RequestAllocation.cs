using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>Whether a request can be given what it needs, once those before it have theirs.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class RequestAllocation
{
    private RequestAllocation(int rank, RequestTriage triage, ImmutableArray<NeedAllocation> needs)
    {
        Rank = rank;
        Triage = triage;
        Needs = needs;
        Outcome = triage.Request.Actors.IsEmpty ? AllocationOutcome.ActorsUnknown
            : needs.IsEmpty ? AllocationOutcome.NeedsUnknown
            : needs.Any(static n => n.Missing > Effort.Zero && n.Unknown.IsEmpty) ? AllocationOutcome.Short
            : needs.Any(static n => n.Missing > Effort.Zero) ? AllocationOutcome.CapacityUnknown
            : AllocationOutcome.Allocated;
    }

    /// <summary>Its place in the order of priority, from 1.</summary>
    public int Rank { get; }

    /// <summary>What the criteria say of it.</summary>
    public RequestTriage Triage { get; }

    /// <summary>The request.</summary>
    public OfficeRequest Request => Triage.Request;

    /// <summary>Whether it can be given what it needs.</summary>
    public AllocationOutcome Outcome { get; }

    /// <summary>Where each need would be met from, by month and then skill.</summary>
    public ImmutableArray<NeedAllocation> Needs { get; }

    /// <summary>Matches the requests that go forward and are not yet delivered to what organisations have free, in order of priority.</summary>
    /// <remarks>
    /// <para>One request after the other, in the order of <see cref="RequestTriage.Of"/>; only the organisations that would do the work give to it, in the order of their identifiers. A request gets all it needs or nothing, so that
    /// no team is half started; what it does not get is there for the next. What is unknown is never free. It is a proposal that can be followed line by line, not the best of all possible ones.</para>
    /// <para>Time grows with requests times needs times actors.</para>
    /// </remarks>
    /// <param name="register">The register.</param>
    /// <param name="asOf">The day, of the ISO calendar.</param>
    /// <returns>The requests in order of priority.</returns>
    /// <exception cref="ArgumentException">The day is of another calendar.</exception>
    public static ImmutableArray<RequestAllocation> Propose(PortfolioOfficeRegister register, LocalDate asOf)
    {
        var triage = RequestTriage.Of(register, asOf);
        var free = new FreeCapacity(register.Offers, asOf);
        var proposed = ImmutableArray.CreateBuilder<RequestAllocation>();
        foreach (var next in triage.Where(t => t.Outcome == TriageOutcome.GoForward && t.Request.StepOn(asOf) < OfficeStep.Delivery))
        {
            ImmutableArray<NeedAllocation> needs =
            [
                .. next.Request.Needs
                    .OrderBy(static n => n.Month)
                    .ThenBy(static n => n.Skill, StringComparer.Ordinal)
                    .Select(n => free.Find(n, next.Request.Actors)),
            ];
            var allocation = new RequestAllocation(proposed.Count + 1, next, needs);
            if (allocation.Outcome == AllocationOutcome.Allocated)
            {
                free.Take(needs);
            }

            proposed.Add(allocation);
        }

        return proposed.DrainToImmutable();
    }
}
