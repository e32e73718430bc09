using RulesEngine.Models;
using Transformation.Framework.Gateway;

namespace Transformation.Framework.Benchmarks.Gateway;

/// <summary>Whether the contestants give the same outcomes over 1,024 made-up initiatives. Nothing is timed unless they do.</summary>
internal static class Agreement
{
    public const int RecordCount = 1_024;

    private static readonly FindingOutcome[] AnyRule = [FindingOutcome.Met, FindingOutcome.NotMet, FindingOutcome.Unknown];
    private static readonly FindingOutcome[] RuleForSome = [.. AnyRule, FindingOutcome.NotApplicable];

    /// <summary>Checks everything that can be checked about a table of this length.</summary>
    /// <exception cref="InvalidOperationException">They differ, or a rule has an outcome that no record shows, so that agreement would mean little.</exception>
    public static async Task Check(TableRule[] rules)
    {
        var records = InitiativeRecords.Make(RecordCount);
        RefuseRulesNotSeenBothWays(rules, records);
        await CheckTwoValued("RulesEngine, default settings", rules, records, RulesEngineGate.WithDefaults(rules));
        await CheckTwoValued("RulesEngine, tuned", rules, records, RulesEngineGate.Tuned(rules));
        CheckGateway(rules, records);
        if (rules.Length == RuleTable.Thirty.Length)
        {
            var plain = new PlainGate(InitiativeRecords.AsOf);
            CheckThreeValued("Plain C#", rules, records, plain.Judge);
            await CheckTwoValued("RulesEngine, explaining", rules, records, RulesEngineGate.Explaining(rules));
        }
    }

    private delegate Recommendation Judge(InitiativeRecord initiative, Span<FindingOutcome> outcomes);

    private static void RefuseRulesNotSeenBothWays(TableRule[] rules, InitiativeRecord[] records)
    {
        foreach (var rule in rules)
        {
            var seen = records.Select(r => rule.Outcome(r, InitiativeRecords.AsOf)).ToHashSet();
            var unseen = (rule.AppliesWhen is null ? AnyRule : RuleForSome).Except(seen).ToList();
            if (unseen.Count > 0)
            {
                throw new InvalidOperationException($"No record shows {rule.Id} as {string.Join(" or ", unseen)}.");
            }
        }
    }

    private static void CheckThreeValued(string contestant, TableRule[] rules, InitiativeRecord[] records, Judge judge)
    {
        var outcomes = new FindingOutcome[rules.Length];
        foreach (var record in records)
        {
            var recommendation = judge(record, outcomes);
            for (var i = 0; i < rules.Length; i++)
            {
                var right = rules[i].Outcome(record, InitiativeRecords.AsOf);
                Refuse(outcomes[i] != right, contestant, $"says {outcomes[i]} to {rules[i].Id}, which is {right}");
            }

            var follows = Recommend(rules, outcomes);
            Refuse(recommendation != follows, contestant, $"recommends {recommendation} where {follows} follows");
        }
    }

    /// <summary>Every way in which this library judges: host objects through a map, facts laid out before, and with an explanation; of rules written in C# and of the same read back from JSON.</summary>
    private static void CheckGateway(TableRule[] rules, InitiativeRecord[] records)
    {
        var gate = GatewayGate.Of(rules);
        var places = gate.PlacesOf(rules);
        CheckThreeValued("Gateway, mapped", rules, records, InTableOrder(gate.Mapped.Judge));
        CheckThreeValued("Gateway, laid out", rules, records, InTableOrder((record, outcomes) => gate.Dated.Judge(gate.Prepared(record), outcomes)));
        CheckThreeValued("Gateway, explained", rules, records, InTableOrder((record, outcomes) => Explained(gate, record, outcomes)));
        var loaded = GatewayGate.Of(GatewayJson.RuleSet.Load(GatewayRuleSet.ToJson(rules)).OrThrow());
        CheckThreeValued("Gateway, from JSON", rules, records, InTableOrder(loaded.Mapped.Judge));

        Judge InTableOrder(Judge judge) => (record, outcomes) =>
        {
            var inOrder = new FindingOutcome[outcomes.Length];
            var recommendation = judge(record, inOrder);
            for (var i = 0; i < places.Length; i++)
            {
                outcomes[i] = inOrder[places[i]];
            }

            return recommendation;
        };
    }

    private static Recommendation Explained(GatewayGate gate, InitiativeRecord record, Span<FindingOutcome> outcomes)
    {
        var assessment = gate.Mapped.Assess(record);
        for (var i = 0; i < outcomes.Length; i++)
        {
            outcomes[i] = assessment.Findings[i].Outcome;
        }

        return assessment.Recommendation;
    }

    /// <summary>Success is all that this engine can say of a rule that is met or does not apply, failure of one that is not met or not known.</summary>
    private static async Task CheckTwoValued(string contestant, TableRule[] rules, InitiativeRecord[] records, RulesEngineGate gate)
    {
        foreach (var record in records)
        {
            List<RuleResultTree> results = await gate.Judge(record);
            Refuse(results.Count != rules.Length, contestant, $"gives {results.Count} results for {rules.Length} rules");
            for (var i = 0; i < rules.Length; i++)
            {
                var right = rules[i].Outcome(record, InitiativeRecords.AsOf);
                var succeeds = right is FindingOutcome.Met or FindingOutcome.NotApplicable;
                var isWrong = results[i].Rule.RuleName != rules[i].Id || results[i].IsSuccess != succeeds;
                Refuse(isWrong, contestant, $"says {results[i].IsSuccess} to {rules[i].Id}, which is {right}: {results[i].ExceptionMessage}");
            }
        }
    }

    /// <summary>The standard decision table, as its description puts it.</summary>
    private static Recommendation Recommend(TableRule[] rules, FindingOutcome[] outcomes)
    {
        return Has(RuleSeverity.Mandatory, FindingOutcome.NotMet) ? Recommendation.Pause
            : Has(RuleSeverity.Mandatory, FindingOutcome.Unknown) ? Recommendation.MoreEvidenceNeeded
            : Has(RuleSeverity.Important, FindingOutcome.NotMet) || Has(RuleSeverity.Important, FindingOutcome.Unknown) ? Recommendation.ProceedWithConditions
            : Recommendation.Proceed;

        bool Has(RuleSeverity severity, FindingOutcome outcome) => rules.Where((r, i) => r.Severity == severity && outcomes[i] == outcome).Any();
    }

    private static void Refuse(bool wrong, string contestant, string how)
    {
        if (wrong)
        {
            throw new InvalidOperationException($"{contestant} {how}. Contestants that differ are not compared.");
        }
    }
}
