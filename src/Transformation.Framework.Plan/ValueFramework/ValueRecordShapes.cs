using NodaTime;
using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

/// <summary>How the dated records of a value proposal stand in JSON.</summary>
internal static class ValueRecordShapes
{
    /// <summary>The words for levers: those of <see cref="ValueText"/>, with hyphens.</summary>
    internal static JsonShape<ValueLever> Lever { get; } = JsonShapes.Words<ValueLever>(
        [.. Enum.GetValues<ValueLever>().Select(static l => (l, ValueText.Of(l).Replace(' ', '-')))]);

    internal sealed class Cost : JsonObjectShape<InYearCost>
    {
        private readonly JsonField<FinancialYear> year;
        private readonly JsonField<Money> amount;

        internal Cost()
            : base("InYearCost", "What a proposal costs in a financial year.")
        {
            year = Required("year", CoreShapes.FinancialYear, c => c.Year, "The year.");
            amount = Required("amount", CoreShapes.Money, c => c.Amount, "The cost; below 0 for a saving.");
        }

        protected override InYearCost Build(JsonFieldValues values) => new(values.Get(year), values.Get(amount));
    }

    internal sealed class Judgement : JsonObjectShape<ValueJudgement>
    {
        private readonly JsonField<ValueTest> test;
        private readonly JsonField<LocalDate> on;
        private readonly JsonField<ValueVerdict> verdict;
        private readonly JsonField<string?> evidence;

        internal Judgement()
            : base("ValueJudgement", "How a proposal was judged on a test on a day.")
        {
            test = Required(
                "test", JsonShapes.Words<ValueTest>([.. Enum.GetValues<ValueTest>().Select(static t => (t, ValueText.Of(t).Replace(' ', '-')))]), j => j.Test, "The test.");
            on = Required("on", JsonShapes.Date, j => j.On, "The day.");
            verdict = Required(
                "verdict",
                JsonShapes.Words<ValueVerdict>([.. Enum.GetValues<ValueVerdict>().Select(static v => (v, ValueText.Of(v)))]),
                j => j.Verdict,
                "How it does; unknown takes an earlier judgement back.");
            evidence = Optional("evidence", JsonShapes.Text, j => j.Evidence, "On what evidence.");
        }

        protected override ValueJudgement Build(JsonFieldValues values) => new(values.Get(test), values.Get(on), values.Get(verdict), values.Get(evidence));
    }

    internal sealed class Decision : JsonObjectShape<ValueDecision>
    {
        private readonly JsonField<GovernanceBodyId> body;
        private readonly JsonField<LocalDate> on;
        private readonly JsonField<ValueDecisionOutcome> outcome;
        private readonly JsonField<string?> reason;

        internal Decision()
            : base("ValueDecision", "What a body decided about a proposal.")
        {
            body = Required("body", CoreShapes.GovernanceBodyId, d => d.Body, "Who decided.");
            on = Required("on", JsonShapes.Date, d => d.On, "The day.");
            outcome = Required(
                "outcome",
                JsonShapes.Words((ValueDecisionOutcome.Approved, "approved"), (ValueDecisionOutcome.Declined, "declined"), (ValueDecisionOutcome.Deferred, "deferred")),
                d => d.Outcome,
                "What was decided.");
            reason = Optional("reason", JsonShapes.Text, d => d.Reason, "Why.");
        }

        protected override ValueDecision Build(JsonFieldValues values) => new(values.Get(body), values.Get(on), values.Get(outcome), values.Get(reason));
    }

    internal sealed class Observation : JsonObjectShape<ValueObservation>
    {
        private readonly JsonField<string> expectation;
        private readonly JsonField<LocalDate> on;
        private readonly JsonField<decimal?> value;

        internal Observation()
            : base("ValueObservation", "What a survey found on a day.")
        {
            expectation = Required("expectation", CoreShapes.Identifier, o => o.Expectation, "The expectation it is about.");
            on = Required("on", JsonShapes.Date, o => o.On, "The day.");
            value = Optional("value", JsonShapes.Decimal, o => o.Value, "What was found; left out when nothing could be measured.");
        }

        protected override ValueObservation Build(JsonFieldValues values) => new(values.Get(expectation), values.Get(on), values.Get(value));
    }

    internal sealed class Correction : JsonObjectShape<CourseCorrection>
    {
        private readonly JsonField<string> expectation;
        private readonly JsonField<LocalDate> on;
        private readonly JsonField<string> change;

        internal Correction()
            : base("CourseCorrection", "What was changed because an expectation was not met.")
        {
            expectation = Required("expectation", CoreShapes.Identifier, c => c.Expectation, "The expectation it is about.");
            on = Required("on", JsonShapes.Date, c => c.On, "The day.");
            change = Required("change", JsonShapes.Text, c => c.Change, "What was changed.");
        }

        protected override CourseCorrection Build(JsonFieldValues values) => new(values.Get(expectation), values.Get(on), values.Get(change));
    }
}
