using System.Globalization;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>Puts what a portfolio office knows into plain English.</summary>
/// <remarks>Pure functions; the wording is for readers and may change between versions.</remarks>
public static class PortfolioOfficeText
{
    /// <summary>The word for a step: <c>diagnostic</c>.</summary>
    /// <param name="step">The step.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such step.</exception>
    public static string Of(OfficeStep step) => step switch
    {
        OfficeStep.Demand => "demand",
        OfficeStep.Diagnostic => "diagnostic",
        OfficeStep.Allocation => "allocation",
        OfficeStep.Delivery => "delivery",
        OfficeStep.Evaluation => "evaluation",
        _ => throw new ArgumentOutOfRangeException(nameof(step)),
    };

    /// <summary>What the criteria say of a request, as a sentence.</summary>
    /// <param name="triage">The triage.</param>
    public static string Describe(RequestTriage triage)
    {
        ArgumentNullException.ThrowIfNull(triage);
        var further = Invariant($"Further criteria: {triage.Yes.Length} yes, {triage.No.Length} no, {triage.Unknown.Length} open.");
        return $"\"{triage.Request.Title}\" " + triage.Outcome switch
        {
            TriageOutcome.GoForward => $"can go forward. {further}",
            TriageOutcome.TurnDown => $"would be turned down: no to {Join(triage.EssentialNo)}.",
            _ => $"cannot be judged yet: {Join(triage.EssentialUnknown)} is open. {further}",
        };
    }

    /// <summary>Whether a request can be given what it needs and from where, as a sentence.</summary>
    /// <param name="allocation">The allocation.</param>
    public static string Describe(RequestAllocation allocation)
    {
        ArgumentNullException.ThrowIfNull(allocation);
        return Invariant($"{allocation.Rank}. \"{allocation.Request.Title}\" ") + allocation.Outcome switch
        {
            AllocationOutcome.ActorsUnknown => "cannot be allocated: nobody has said who would do it.",
            AllocationOutcome.NeedsUnknown => "cannot be allocated: nobody has estimated what it needs.",
            AllocationOutcome.Allocated => $"can have what it needs: {string.Join("; ", allocation.Needs.Select(Met))}.",
            AllocationOutcome.Short => $"cannot have what it needs: {string.Join("; ", allocation.Needs.Where(static n => n.Missing > Effort.Zero).Select(Missing))}.",
            _ => $"cannot be promised what it needs: {string.Join("; ", allocation.Needs.Where(static n => n.Missing > Effort.Zero).Select(Missing))}.",
        };
    }

    /// <summary>Where a request is and for how long, as a sentence.</summary>
    /// <param name="standing">How it stands.</param>
    public static string Describe(RequestStanding standing)
    {
        ArgumentNullException.ThrowIfNull(standing);
        var last = standing.Times[^1];
        return $"\"{standing.Request.Title}\" " + (standing.IsOpen
            ? $"has been in {Of(last.Step)} for {Days(last.WorkingDays)}, since {Sentence.Date(last.From)}."
            : $"was {Ending(standing.Request.Ending!.Kind)} on {Sentence.Date(last.Until!.Value)}, after {Days(last.WorkingDays)} in {Of(last.Step)}.");
    }

    /// <summary>Whether evaluation comes back, as a sentence: how many of the evaluated requests taught something about a criterion.</summary>
    /// <param name="pipeline">The pipeline.</param>
    public static string DescribeFeedback(OfficePipeline pipeline)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        return pipeline.Evaluated.Any()
            ? Invariant($"{pipeline.Evaluated.Count(static r => r.HasFedBack)} of {pipeline.Evaluated.Count()} evaluated requests taught something about a criterion.")
            : "Nothing has been evaluated yet.";
    }

    /// <summary>Whether a portfolio is balanced, as a sentence for each domain.</summary>
    /// <param name="balance">The balance.</param>
    public static string Describe(PortfolioBalance balance)
    {
        ArgumentNullException.ThrowIfNull(balance);
        var domains = balance.Domains.Select(d => Invariant(
            $"{d.Domain.ToString().ToLowerInvariant()} leads in {d.Leading.Length} of {balance.Known.Length} live initiatives and has no part in {d.Absent.Length}"));
        var known = string.Join("; ", domains);
        return char.ToUpperInvariant(known[0]) + known[1..]
            + (balance.Unknown.IsEmpty ? "." : Invariant($"; of {balance.Unknown.Length} more nobody has said ({Join(balance.Unknown.Select(static i => i.Value))})."));
    }

    private static string Met(NeedAllocation need) => $"{Need(need)} from {Join(need.Shares.Select(static s => $"{s.Organisation} ({s.Effort})"))}";

    private static string Missing(NeedAllocation need) =>
        $"{Need(need)}, of which {need.Missing} {(need.Unknown.IsEmpty ? "is not there" : $"is not known to be free (no word from {Join(need.Unknown.Select(static o => o.ToString()))})")}";

    private static string Need(NeedAllocation need) => Invariant($"{need.Need.Effort} of {need.Need.Skill} in {need.Need.Month:uuuu-MM}");

    private static string Ending(OfficeEndingKind kind) => kind switch
    {
        OfficeEndingKind.Declined => "declined",
        OfficeEndingKind.Withdrawn => "withdrawn",
        _ => "completed",
    };

    private static string Days(int days) => days == 1 ? "1 working day" : string.Create(CultureInfo.InvariantCulture, $"{days} working days");

    private static string Join(IEnumerable<string> parts) => string.Join(", ", parts);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
