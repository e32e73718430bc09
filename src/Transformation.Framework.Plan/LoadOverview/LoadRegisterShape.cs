using System.Collections.Immutable;
using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

internal sealed class LoadRegisterShape : JsonObjectShape<LoadRegister>
{
    private readonly JsonField<string> id;
    private readonly JsonField<Provenance?> provenance;
    private readonly JsonField<JsonItems<LoadReturn>> returns;
    private readonly JsonField<JsonItems<PresentedOverview>> overviews;

    internal LoadRegisterShape()
        : base("LoadRegister", "What organisations share of their load, and the overviews made of it.")
    {
        id = Required("id", CoreShapes.Identifier, r => r.Id, "Its identifier.");
        provenance = Optional("provenance", CoreShapes.Provenance, r => r.Provenance, "Where the records come from.");
        returns = Items("returns", new ReturnShape(), r => r.Returns, "What organisations share; at most one of an organisation on a day.", "organisation");
        overviews = Items("overviews", new OverviewShape(), r => r.Overviews, "The overviews put to bodies; at most one to a body on a day.", "to");
    }

    protected override void Check(JsonFieldValues values, ProblemCollector problems)
    {
        if (values.TryGet(returns, out var shared) && values.TryGet(overviews, out var presented))
        {
            LoadRegister.CheckBetween(shared, presented, problems);
        }
    }

    protected override LoadRegister Build(JsonFieldValues values) => LoadRegister.Create(
        values.Get(id), values.Get(returns).Readable(), values.Get(overviews).Readable(), values.Get(provenance)).OrThrow();

    private sealed class ReturnShape : JsonObjectShape<LoadReturn>
    {
        private readonly JsonField<OrganisationId> organisation;
        private readonly JsonField<LocalDate> sharedOn;
        private readonly JsonField<LocalDate?> withdrawnOn;
        private readonly JsonField<ImmutableArray<LoadReturnFigure>> figures;
        private readonly JsonField<ImmutableArray<LoadCapacity>> capacity;

        internal ReturnShape()
            : base("LoadReturn", "What one organisation shares of its load on a day.")
        {
            organisation = Required("organisation", CoreShapes.OrganisationId, r => r.Organisation, "The organisation that shares.");
            sharedOn = Required("sharedOn", JsonShapes.Date, r => r.SharedOn, "The day it did.");
            withdrawnOn = Optional("withdrawnOn", JsonShapes.Date, r => r.WithdrawnOn, "The day from which it is no longer shared.");
            figures = List("figures", new FigureShape(), r => r.Figures, "Its load; at most one figure for a month and horizon.");
            capacity = List("capacity", new CapacityShape(), r => r.Capacity, "Its capacity; at most one for a month. A month left out is unknown.");
        }

        protected override LoadReturn Build(JsonFieldValues values) => new(
            values.Get(organisation), values.Get(sharedOn), values.Get(figures), values.Get(capacity), values.Get(withdrawnOn));
    }

    private sealed class FigureShape : JsonObjectShape<LoadReturnFigure>
    {
        private readonly JsonField<YearMonth> month;
        private readonly JsonField<Horizon?> horizon;
        private readonly JsonField<Effort> known;
        private readonly JsonField<long> unestimated;

        internal FigureShape()
            : base("LoadReturnFigure", "What change takes of an organisation's time in one month, for the work on one horizon.")
        {
            month = Required("month", JsonShapes.Month, f => f.Month, "The calendar month.");
            horizon = Optional("horizon", CoreShapes.Horizon, f => f.Horizon, "The horizon that the work serves; left out for work nobody has classified.");
            known = Required("known", CoreShapes.Effort, f => f.Known, "The working time that is estimated.");
            unestimated = Optional("unestimated", JsonShapes.IntegerBetween(0, int.MaxValue), f => f.Unestimated, 0, "How many pieces of work nobody has estimated.");
        }

        protected override LoadReturnFigure Build(JsonFieldValues values) =>
            new(values.Get(month), values.Get(horizon), values.Get(known), (int)values.Get(unestimated));
    }

    private sealed class CapacityShape : JsonObjectShape<LoadCapacity>
    {
        private readonly JsonField<YearMonth> month;
        private readonly JsonField<Effort> available;

        internal CapacityShape()
            : base("LoadCapacity", "The working time that an organisation has for change in one month.")
        {
            month = Required("month", JsonShapes.Month, c => c.Month, "The calendar month.");
            available = Required("available", CoreShapes.Effort, c => c.Available, "The working time.");
        }

        protected override LoadCapacity Build(JsonFieldValues values) => new(values.Get(month), values.Get(available));
    }

    private sealed class OverviewShape : JsonObjectShape<PresentedOverview>
    {
        private readonly JsonField<GovernanceBodyId> to;
        private readonly JsonField<LocalDate> on;

        internal OverviewShape()
            : base("PresentedOverview", "An overview of the collective load that was put to a body.")
        {
            to = Required("to", CoreShapes.GovernanceBodyId, o => o.To, "The body.");
            on = Required("on", JsonShapes.Date, o => o.On, "The day.");
        }

        protected override PresentedOverview Build(JsonFieldValues values) => new(values.Get(to), values.Get(on));
    }
}
