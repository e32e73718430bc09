using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Transformation.Framework.Core;

/// <summary>A board, group or panel: its seats, when it is quorate, who may deputise, and when its papers are due.</summary>
/// <remarks>
/// No identifier stands twice, every group and role that is named is there, and the membership can meet the quorum. Look-ups take constant time.
/// Immutable; safe to share between threads.
/// </remarks>
public sealed class GovernanceBody
{
    /// <summary>The most seats that a body may have.</summary>
    internal const int MaxSeats = 1000;

    /// <summary>The most meetings a year that a body may ask of itself.</summary>
    internal const int MaxMeetings = 366;

    private const string What = "governance body";

    private readonly FrozenDictionary<string, int> indexes;
    private readonly FrozenDictionary<string, BodyGroup> groupsById;

    private GovernanceBody(
        GovernanceBodyId id,
        string name,
        SystemLevel level,
        ImmutableArray<BodyGroup> groups,
        ImmutableArray<BodyMember> members,
        QuorumRule quorum,
        DeputyPolicy deputies,
        NoticeRules notice,
        int? minMeetingsPerYear,
        Provenance? provenance)
    {
        Id = id != default ? id : throw new ArgumentException("The identifier is empty.", nameof(id));
        Name = DomainText.Required(name, nameof(name));
        Level = Enum.IsDefined(level) ? level : throw new ArgumentOutOfRangeException(nameof(level));
        Groups = groups;
        Members = members;
        Quorum = quorum;
        Deputies = Enum.IsDefined(deputies) ? deputies : throw new ArgumentOutOfRangeException(nameof(deputies));
        Notice = notice;
        MinMeetingsPerYear = minMeetingsPerYear is null or (>= 1 and <= MaxMeetings)
            ? minMeetingsPerYear
            : throw new ArgumentOutOfRangeException(nameof(minMeetingsPerYear), FormattableString.Invariant($"A body meets 1 to {MaxMeetings} times a year."));
        Provenance = provenance;
        Totals = new(groups, members, [], isWhole: true);
        indexes = members.Index().ToFrozenDictionary(static m => m.Item.Id, static m => m.Index, StringComparer.Ordinal);
        groupsById = groups.ToFrozenDictionary(static g => g.Id, StringComparer.Ordinal);
    }

    /// <summary>Its identifier.</summary>
    public GovernanceBodyId Id { get; }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>The level at which it decides.</summary>
    public SystemLevel Level { get; }

    /// <summary>The groups that its seats and its quorum speak of, in the order given.</summary>
    public ImmutableArray<BodyGroup> Groups { get; }

    /// <summary>Its seats, in the order given.</summary>
    public ImmutableArray<BodyMember> Members { get; }

    /// <summary>When a meeting may take decisions.</summary>
    public QuorumRule Quorum { get; }

    /// <summary>Whether, and from where, a member may send a deputy.</summary>
    public DeputyPolicy Deputies { get; }

    /// <summary>When papers, notice and minutes are due.</summary>
    public NoticeRules Notice { get; }

    /// <summary>How many times a year it meets at least; null when there is no rule.</summary>
    public int? MinMeetingsPerYear { get; }

    /// <summary>Where the record comes from; null when not recorded.</summary>
    public Provenance? Provenance { get; }

    /// <summary>How many seats there are, each counted as often as it exists.</summary>
    public int SeatCount => Totals.Seats;

    /// <summary>What there is to count when everybody is present.</summary>
    internal MembershipTotals Totals { get; }

    /// <summary>Makes a body, or says everything that is wrong between its parts.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="name">Its name.</param>
    /// <param name="level">The level at which it decides.</param>
    /// <param name="groups">The groups that seats and quorum speak of.</param>
    /// <param name="members">Its seats: at least one, at most 1,000 in all.</param>
    /// <param name="quorum">When a meeting may take decisions.</param>
    /// <param name="deputies">Whether, and from where, a member may send a deputy.</param>
    /// <param name="notice">When papers, notice and minutes are due; null for no rules.</param>
    /// <param name="minMeetingsPerYear">How many times a year it meets at least, 1 to 366; null for no rule.</param>
    /// <param name="provenance">Where the record comes from.</param>
    /// <returns>The body, or problems with paths such as <c>$.members[3].group</c>.</returns>
    /// <exception cref="ArgumentException">An argument cannot be accepted by itself.</exception>
    public static Checked<GovernanceBody> Create(
        GovernanceBodyId id,
        string name,
        SystemLevel level,
        IEnumerable<BodyGroup> groups,
        IEnumerable<BodyMember> members,
        QuorumRule quorum,
        DeputyPolicy deputies,
        NoticeRules? notice = null,
        int? minMeetingsPerYear = null,
        Provenance? provenance = null)
    {
        ArgumentNullException.ThrowIfNull(groups);
        ArgumentNullException.ThrowIfNull(members);
        ArgumentNullException.ThrowIfNull(quorum);
        ImmutableArray<BodyGroup> allGroups = [.. groups];
        ImmutableArray<BodyMember> allMembers = [.. members];
        var problems = new ProblemCollector();
        GovernanceBodyChecks.Run(
            [.. allGroups.Select(static (g, i) => Placed.At("groups", i, g))],
            [.. allMembers.Select(static (m, i) => Placed.At("members", i, m))],
            quorum,
            problems);
        return problems.IsEmpty
            ? Checked<GovernanceBody>.Valid(
                What, new(id, name, level, allGroups, allMembers, quorum, deputies, notice ?? NoticeRules.None, minMeetingsPerYear, provenance))
            : Checked<GovernanceBody>.Invalid(What, problems.ToImmutable());
    }

    /// <summary>The seat with an identifier, if there is one.</summary>
    /// <param name="seat">The identifier.</param>
    /// <param name="member">The seat, or null.</param>
    public bool TryFindMember(string seat, [NotNullWhen(true)] out BodyMember? member)
    {
        member = IndexOf(seat) is { } index ? Members[index] : null;
        return member is not null;
    }

    /// <summary>The group with an identifier, if there is one.</summary>
    /// <param name="id">The identifier.</param>
    /// <param name="group">The group, or null.</param>
    public bool TryFindGroup(string id, [NotNullWhen(true)] out BodyGroup? group) => groupsById.TryGetValue(id, out group);

    /// <summary>The place of a seat among the members, or null if there is no such seat.</summary>
    internal int? IndexOf(string seat) => indexes.TryGetValue(seat, out var index) ? index : null;
}
