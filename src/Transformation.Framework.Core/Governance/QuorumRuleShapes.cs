using System.Collections.Immutable;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Core;

/// <summary>How quorum rules stand in JSON: an object whose <c>type</c> says which rule it is.</summary>
internal static class QuorumRuleShapes
{
    internal static JsonShape<QuorumRule> Rule { get; } = new JsonUnionShape<QuorumRule>("QuorumRule", "type")
        .With("organisations", new Organisations())
        .With("membership-share", new MembershipShare())
        .With("role", new Role())
        .With("group-seats", new GroupSeats())
        .With("all-of", new AllOf())
        .With("any-of", new AnyOf());

    private sealed class Organisations : JsonObjectShape<OrganisationsQuorum>
    {
        private readonly JsonField<int> minimum;
        private readonly JsonField<string?> group;

        internal Organisations()
            : base("OrganisationsQuorum", "At least so many different organisations are represented.")
        {
            minimum = Required("minimum", GovernanceShapes.UpTo(GovernanceBody.MaxSeats), r => r.Minimum, "How many organisations.");
            group = Optional("group", CoreShapes.Identifier, r => r.Group, "The group of organisations that count; all if left out.");
        }

        protected override OrganisationsQuorum Build(JsonFieldValues values) => new(values.Get(minimum), values.Get(group));
    }

    private sealed class MembershipShare : JsonObjectShape<MembershipShareQuorum>
    {
        private readonly JsonField<int> numerator;
        private readonly JsonField<int> denominator;

        internal MembershipShare()
            : base("MembershipShareQuorum", "At least a fraction of all seats is filled, rounded up.")
        {
            numerator = Required("numerator", GovernanceShapes.UpTo(MembershipShareQuorum.MaxDenominator), r => r.Numerator, "The upper part: 3 of 3/4. At most the denominator.");
            denominator = Required("denominator", GovernanceShapes.UpTo(MembershipShareQuorum.MaxDenominator), r => r.Denominator, "The lower part: 4 of 3/4.");
        }

        protected override MembershipShareQuorum Build(JsonFieldValues values) => new(values.Get(numerator), values.Get(denominator));
    }

    private sealed class Role : JsonObjectShape<RoleQuorum>
    {
        private readonly JsonField<ImmutableArray<string>> roles;

        internal Role()
            : base("RoleQuorum", "Somebody who holds one of the roles is present.") =>
            roles = Required("roles", JsonShapes.ArrayOf(CoreShapes.Identifier), r => r.Roles, "The roles, any of which will do.");

        protected override RoleQuorum Build(JsonFieldValues values) => new(values.Get(roles));
    }

    private sealed class GroupSeats : JsonObjectShape<GroupSeatsQuorum>
    {
        private readonly JsonField<int> minimum;
        private readonly JsonField<string> group;

        internal GroupSeats()
            : base("GroupSeatsQuorum", "At least so many seats that speak for a group are filled.")
        {
            minimum = Required("minimum", GovernanceShapes.UpTo(GovernanceBody.MaxSeats), r => r.Minimum, "How many seats.");
            group = Required("group", CoreShapes.Identifier, r => r.Group, "The group that they speak for.");
        }

        protected override GroupSeatsQuorum Build(JsonFieldValues values) => new(values.Get(minimum), values.Get(group));
    }

    private sealed class AllOf : JsonObjectShape<AllOfQuorum>
    {
        private readonly JsonField<ImmutableArray<QuorumRule>> parts;

        internal AllOf()
            : base("AllOfQuorum", "Every one of the rules is met.") =>
            parts = Required("parts", JsonShapes.ArrayOf(JsonShapes.Lazy(static () => Rule)), r => r.Parts, "The rules, at least one.");

        protected override AllOfQuorum Build(JsonFieldValues values) => new(values.Get(parts));
    }

    private sealed class AnyOf : JsonObjectShape<AnyOfQuorum>
    {
        private readonly JsonField<ImmutableArray<QuorumRule>> parts;

        internal AnyOf()
            : base("AnyOfQuorum", "At least one of the rules is met.") =>
            parts = Required("parts", JsonShapes.ArrayOf(JsonShapes.Lazy(static () => Rule)), r => r.Parts, "The rules, at least one.");

        protected override AnyOfQuorum Build(JsonFieldValues values) => new(values.Get(parts));
    }
}
