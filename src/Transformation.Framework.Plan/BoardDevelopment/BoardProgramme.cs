using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

/// <summary>What a board learns together: its members, the modules, and the sessions with who attended.</summary>
/// <remarks>
/// <para>It holds records; <see cref="BoardCoverage.Of"/> works out who has done what. The order of the records is kept for readers and means nothing.</para>
/// <para>Measures counted: <c>board-sessions</c>, sessions held by the day that somebody is recorded to have attended; <c>board-members-completed</c>, members on the day who have attended every module
/// that is then part of the programme (none, when no module is); and <c>board-members</c>, members on the day. Taking away a session, an attendance or a member never raises any of them; dropping
/// a module may raise the second, as less is asked.</para>
/// <para>What members think of their own maturity is not here: it stays in a <see cref="SelfAssessment"/> of theirs, and counts as evidence of nothing.</para>
/// <para>Source: BNSSG ICB Board, 3 October 2024, item 6.2, section 3.2, which names the aim; modules, sessions and what it takes to complete are this library's own. Immutable; safe to share between threads.</para>
/// </remarks>
public sealed class BoardProgramme : IEvidenceSource
{
    private const string What = "board programme";

    private BoardProgramme(
        string id,
        string title,
        GovernanceBodyId body,
        ImmutableArray<BoardMember> members,
        ImmutableArray<BoardModule> modules,
        ImmutableArray<BoardSession> sessions,
        Provenance? provenance)
    {
        Id = IdentifierText.Check(id, "a programme identifier", nameof(id));
        Title = DomainText.Required(title, nameof(title));
        Body = body != default ? body : throw new ArgumentException("The body is empty.", nameof(body));
        Members = members;
        Modules = modules;
        Sessions = sessions;
        Provenance = provenance;
    }

    /// <summary>Its identifier.</summary>
    public string Id { get; }

    /// <summary>Its title.</summary>
    public string Title { get; }

    /// <summary>The board.</summary>
    public GovernanceBodyId Body { get; }

    /// <summary>Who sits or sat on the board, in the order given; no identifier stands twice.</summary>
    public ImmutableArray<BoardMember> Members { get; }

    /// <summary>What is or was to be learnt, in the order given; no identifier stands twice.</summary>
    public ImmutableArray<BoardModule> Modules { get; }

    /// <summary>The sessions, in the order given; no identifier stands twice.</summary>
    public ImmutableArray<BoardSession> Sessions { get; }

    /// <summary>Where the records come from; null when not recorded.</summary>
    public Provenance? Provenance { get; }

    /// <summary>Makes a programme, or says everything that is wrong between its records.</summary>
    /// <param name="id">Its identifier; <see cref="IdentifierText"/> has the rule.</param>
    /// <param name="title">Its title.</param>
    /// <param name="body">The board.</param>
    /// <param name="members">Who sits on the board.</param>
    /// <param name="modules">What is to be learnt.</param>
    /// <param name="sessions">The sessions; each of a module that is part of the programme on the day, attended by members who sit on the board that day.</param>
    /// <param name="provenance">Where the records come from.</param>
    /// <returns>The programme, or problems with paths such as <c>$.sessions[3].attended[0]</c>.</returns>
    /// <exception cref="ArgumentException">The identifier, the title or the body cannot be accepted, or an item is null.</exception>
    public static Checked<BoardProgramme> Create(
        string id,
        string title,
        GovernanceBodyId body,
        IEnumerable<BoardMember>? members = null,
        IEnumerable<BoardModule>? modules = null,
        IEnumerable<BoardSession>? sessions = null,
        Provenance? provenance = null)
    {
        var placedMembers = ItemChecks.Place(members, nameof(members));
        var placedModules = ItemChecks.Place(modules, nameof(modules));
        var placedSessions = ItemChecks.Place(sessions, nameof(sessions));
        var problems = new ProblemCollector();
        BoardChecks.Run(placedMembers, placedModules, placedSessions, problems);
        return problems.IsEmpty
            ? Checked<BoardProgramme>.Valid(
                What, new(id, title, body, Values(placedMembers), Values(placedModules), Values(placedSessions), provenance))
            : Checked<BoardProgramme>.Invalid(What, problems.ToImmutable());
    }

    /// <summary>The programme with one more session, or with this one in place of that with the same identifier.</summary>
    /// <param name="session">The session.</param>
    /// <exception cref="InvalidDocumentException">It does not fit the other records.</exception>
    public BoardProgramme With(BoardSession session)
    {
        ArgumentNullException.ThrowIfNull(session);
        return Create(Id, Title, Body, Members, Modules, [.. Sessions.Where(s => s.Id != session.Id), session], Provenance).OrThrow();
    }

    /// <summary>The programme with one more member, or with this one in place of that with the same identifier.</summary>
    /// <param name="member">The member.</param>
    /// <exception cref="InvalidDocumentException">It does not fit the other records.</exception>
    public BoardProgramme With(BoardMember member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return Create(Id, Title, Body, [.. Members.Where(m => m.Id != member.Id), member], Modules, Sessions, Provenance).OrThrow();
    }

    /// <inheritdoc />
    public ImmutableArray<EvidenceTally> CountOn(LocalDate asOf)
    {
        var coverage = BoardCoverage.Of(this, asOf);
        return
        [
            new("board-sessions", Sessions.Where(s => s.On <= asOf && s.Attended is { IsEmpty: false }).Select(static s => s.Id)),
            new("board-members-completed", coverage.Members.Where(static m => m.IsComplete).Select(static m => m.Member.Id)),
            new("board-members", coverage.Members.Select(static m => m.Member.Id)),
        ];
    }

    private static ImmutableArray<T> Values<T>(IReadOnlyList<JsonItem<T>> items)
        where T : class =>
        [.. items.Select(static item => item.Value!)];
}
