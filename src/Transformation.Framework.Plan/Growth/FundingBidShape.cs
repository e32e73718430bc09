using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class FundingBidShape : JsonObjectShape<FundingBid>
{
    private static readonly JsonShape<BidSource> Sources = JsonShapes.Words(
        (BidSource.NhsEngland, "nhs-england"),
        (BidSource.Government, "government"),
        (BidSource.LocalGrowth, "local-growth"),
        (BidSource.Charity, "charity"),
        (BidSource.Research, "research"),
        (BidSource.Industry, "industry"),
        (BidSource.Other, "other"));

    /// <summary>What a bid asks for, for checks on a bid that could not be read as a whole.</summary>
    internal static readonly JsonShape<BidValue?> Value = JsonShapes.Map(new ValueShape(), static v => (BidValue?)v, static v => v!);

    private readonly JsonField<string> id;
    private readonly JsonField<string> title;
    private readonly JsonField<BidSource> source;
    private readonly JsonField<OrganisationId> lead;
    private readonly JsonField<ImmutableArray<OrganisationId>> partners;
    private readonly JsonField<InitiativeId?> initiative;
    private readonly JsonField<BidValue?> value;
    private readonly JsonField<ImmutableArray<BidStageChange>> history;

    internal FundingBidShape()
        : base("FundingBid", "An opportunity for new funding and what was made of it.")
    {
        id = Required("id", CoreShapes.Identifier, b => b.Id, "Its identifier.");
        title = Required("title", JsonShapes.Text, b => b.Title, "What it is for.");
        source = Required("source", Sources, b => b.Source, "Where the funding might come from.");
        lead = Required("lead", CoreShapes.OrganisationId, b => b.Lead, "The organisation that leads.");
        partners = List("partners", CoreShapes.OrganisationId, b => b.Partners, "The other organisations.");
        initiative = Optional("initiative", CoreShapes.InitiativeId, b => b.Initiative, "The initiative it is to fund.");
        value = Optional("value", new ValueShape(), b => b.Value, "What it asks for; left out when not known.");
        history = Required("history", JsonShapes.ArrayOf(new ChangeShape()), b => b.History, "Every entry into a stage, oldest first; at least one.");
    }

    protected override FundingBid Build(JsonFieldValues values) => new(
        values.Get(id),
        values.Get(title),
        values.Get(source),
        values.Get(lead),
        values.Get(history),
        values.Get(partners),
        values.Get(value),
        values.Get(initiative));

    private sealed class ValueShape : JsonObjectShape<BidValue>
    {
        private readonly JsonField<Money> low;
        private readonly JsonField<Money> high;

        internal ValueShape()
            : base("BidValue", "What a bid asks for: an amount, or between two.")
        {
            low = Required("low", CoreShapes.Money, v => v.Low, "The least, from no pounds.");
            high = Required("high", CoreShapes.Money, v => v.High, "The most; the same as the least for an exact amount.");
        }

        protected override BidValue Build(JsonFieldValues values) => new(values.Get(low), values.Get(high));
    }

    private sealed class ChangeShape : JsonObjectShape<BidStageChange>
    {
        private static readonly JsonShape<BidStage> Stages = JsonShapes.Words(
            (BidStage.Spotted, "spotted"),
            (BidStage.Preparing, "preparing"),
            (BidStage.Submitted, "submitted"),
            (BidStage.Awarded, "awarded"),
            (BidStage.Declined, "declined"),
            (BidStage.Withdrawn, "withdrawn"));

        private readonly JsonField<BidStage> stage;
        private readonly JsonField<LocalDate> on;

        internal ChangeShape()
            : base("BidStageChange", "The entry of a bid into a stage.")
        {
            stage = Required("stage", Stages, c => c.Stage, "The stage.");
            on = Required("on", JsonShapes.Date, c => c.On, "The first day in it.");
        }

        protected override BidStageChange Build(JsonFieldValues values) => new(values.Get(stage), values.Get(on));
    }
}
