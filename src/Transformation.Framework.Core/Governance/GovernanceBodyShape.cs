using System.Collections.Frozen;
using System.Collections.Immutable;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Core;

/// <summary>A governance body; checks between its parts run even when some could not be read.</summary>
internal sealed class GovernanceBodyShape : JsonObjectShape<GovernanceBody>
{
    private readonly JsonField<GovernanceBodyId> id;
    private readonly JsonField<string> name;
    private readonly JsonField<SystemLevel> level;
    private readonly JsonField<int?> minMeetingsPerYear;
    private readonly JsonField<NoticeRules> notice;
    private readonly JsonField<DeputyPolicy> deputies;
    private readonly JsonField<JsonItems<BodyGroup>> groups;
    private readonly JsonField<JsonItems<BodyMember>> members;
    private readonly JsonField<QuorumRule> quorum;
    private readonly JsonField<Provenance?> provenance;

    private GovernanceBodyShape()
        : base("GovernanceBody", "A board, group or panel: its seats, when it is quorate, who may deputise, and when its papers are due.")
    {
        id = Required("id", CoreShapes.GovernanceBodyId, b => b.Id, "Its identifier.");
        name = Required("name", JsonShapes.Text, b => b.Name, "Its name.");
        level = Required("level", CoreShapes.SystemLevel, b => b.Level, "The level at which it decides.");
        minMeetingsPerYear = Optional(
            "minMeetingsPerYear", GovernanceShapes.UpTo(GovernanceBody.MaxMeetings), b => b.MinMeetingsPerYear, "How many times a year it meets at least.");
        notice = Optional("notice", new NoticeRulesShape(), b => b.Notice, NoticeRules.None, "When papers, notice and minutes are due.");
        deputies = Required("deputies", GovernanceShapes.DeputyPolicy, b => b.Deputies, "Whether, and from where, a member may send a deputy.");
        groups = Items("groups", new BodyGroupShape(), b => b.Groups, "The groups that seats and quorum speak of.");
        members = Items("members", new BodyMemberShape(), b => b.Members, "Its seats, at least one.");
        quorum = Required("quorum", QuorumRuleShapes.Rule, b => b.Quorum, "When a meeting may take decisions.");
        provenance = Optional("provenance", CoreShapes.Provenance, b => b.Provenance, "Where the record comes from.");
    }

    internal static GovernanceBodyShape Instance { get; } = new();

    protected override void Check(JsonFieldValues values, ProblemCollector problems)
    {
        if (!values.TryGet(groups, out var groupItems) || !values.TryGet(members, out var memberItems) || !values.TryGet(quorum, out var rule))
        {
            return;
        }

        GovernanceBodyChecks.Run(
            Readable(groupItems),
            Readable(memberItems),
            rule,
            problems,
            groupItems.Where(static g => g is { Value: null, Id: not null }).Select(static g => g.Id!).ToFrozenSet(StringComparer.Ordinal),
            isWhole: groupItems.All(static g => g.Value is not null) && memberItems.All(static m => m.Value is not null));
    }

    protected override GovernanceBody Build(JsonFieldValues values) => GovernanceBody.Create(
        values.Get(id),
        values.Get(name),
        values.Get(level),
        values.Get(groups).Readable(),
        values.Get(members).Readable(),
        values.Get(quorum),
        values.Get(deputies),
        values.Get(notice),
        values.Get(minMeetingsPerYear),
        values.Get(provenance)).OrThrow();

    private static ImmutableArray<Placed<TItem>> Readable<TItem>(JsonItems<TItem> items)
        where TItem : class =>
        [.. items.Where(static i => i.Value is not null).Select(static i => new Placed<TItem>(i.Path, i.Value!))];
}
