using System.Collections.Immutable;
using NodaTime;

namespace Transformation.Framework.Gateway;

/// <summary>Ways to complete a list so that the questions about it are answered yes: facts of things in it are supplied or changed, and things are added; none is taken out.</summary>
internal sealed class ItemsOptions
{
    private const int MostAdded = 200;

    private readonly GateInput input;
    private readonly ImmutableArray<GateItem> now;
    private readonly ImmutableArray<Condition> thats;
    private readonly ItemProfiles profiles;
    private readonly LocalDate asOf;

    private ItemsOptions(GateInput input, ImmutableArray<InputCondition> asked, GateFacts facts, RuleSet ruleSet, LocalDate asOf)
    {
        this.input = input;
        this.asOf = asOf;
        now = facts.FactOf(input.Id, asOf)?.Value is ItemsValue list ? list.Items : [];
        thats = [.. asked.OfType<ItemsCondition>().Select(static a => a.That).OfType<Condition>().Distinct()];
        profiles = new(input, thats, asked.OfType<DistinctCondition>().Select(static d => d.Field), facts, ruleSet, asOf);
    }

    /// <summary>A list for all questions together, and one for each.</summary>
    internal static IEnumerable<InputOption> Of(GateInput input, ImmutableArray<InputCondition> asked, GateFacts facts, RuleSet ruleSet, LocalDate asOf)
    {
        var options = new ItemsOptions(input, asked, facts, ruleSet, asOf);
        return asked.Select(static a => ImmutableArray.Create(a)).Prepend(asked).Select(options.For).OfType<InputOption>();
    }

    private InputOption? For(ImmutableArray<InputCondition> goals)
    {
        var items = new List<GateItem>();
        foreach (var item in now)
        {
            if (profiles.Mended(item, answers => IsFit(goals, answers, isNew: false), answers => Harm(goals, answers)) is not { } mended)
            {
                return null;
            }

            items.Add(mended);
        }

        return Lessen(goals, items) && Fill(goals, items) ? InputOption.Of(new GateFact(input.Id, new ItemsValue(items), asOf)) : null;
    }

    /// <summary>Whether a thing does no harm: what is asked of every thing is so of it; what is limited is known not to be so of a new one, and known either way of one that is there.</summary>
    private bool IsFit(ImmutableArray<InputCondition> goals, ImmutableArray<Truth> answers, bool isNew) => goals.OfType<ItemsCondition>().All(goal => goal.Quantifier.Kind switch
    {
        _ when goal.That is null => true,
        QuantifierKind.Every => AnswerTo(goal, answers) == Truth.True,
        QuantifierKind.AtMost or QuantifierKind.ShareAtMost => isNew ? AnswerTo(goal, answers) == Truth.False : AnswerTo(goal, answers) != Truth.Unknown,
        _ => true,
    });

    /// <summary>In how many ways a thing is one of those that are limited.</summary>
    private int Harm(ImmutableArray<InputCondition> goals, ImmutableArray<Truth> answers) => goals.OfType<ItemsCondition>().Count(goal =>
        goal is { That: not null, Quantifier.Kind: QuantifierKind.AtMost or QuantifierKind.ShareAtMost } && AnswerTo(goal, answers) != Truth.False);

    private Truth AnswerTo(ItemsCondition goal, ImmutableArray<Truth> answers) => answers[thats.IndexOf(goal.That!)];

    /// <summary>Changes things of which there may be so many only, until there are no more.</summary>
    private bool Lessen(ImmutableArray<InputCondition> goals, List<GateItem> items)
    {
        foreach (var goal in goals.OfType<ItemsCondition>().Where(static g => g is { That: not null, Quantifier.Kind: QuantifierKind.AtMost }))
        {
            var excess = items.Where(i => AnswerTo(goal, profiles.Answers(i)) != Truth.False).Skip(goal.Quantifier.Count).ToList();
            foreach (var item in excess)
            {
                if (profiles.Mended(item, answers => IsFit(goals, answers, isNew: false) && AnswerTo(goal, answers) == Truth.False, answers => Harm(goals, answers)) is not { } mended)
                {
                    return false;
                }

                items[items.IndexOf(item)] = mended;
            }
        }

        return true;
    }

    /// <summary>Adds things until there are enough of each kind; each time the one that helps with most.</summary>
    private bool Fill(ImmutableArray<InputCondition> goals, List<GateItem> items)
    {
        var answers = items.Select(profiles.Answers).ToList();
        for (var added = 0; added < MostAdded; added++)
        {
            var open = goals.Where(g => !IsReached(g, items, answers)).ToList();
            if (open.Count == 0)
            {
                return true;
            }

            var best = profiles.New.Where(c => IsFit(goals, c.Answers, isNew: true)).Select(c => (c.Item, c.Answers, Helps: open.Count(g => Helps(g, c.Item, c.Answers, items)))).MaxBy(static c => c.Helps);
            if (best is not { Item: { } item, Helps: > 0 })
            {
                return false;
            }

            items.Add(new GateItem(NewId(items), item.Facts));
            answers.Add(best.Answers);
        }

        return false;
    }

    private bool IsReached(InputCondition goal, List<GateItem> items, List<ImmutableArray<Truth>> answers) => goal switch
    {
        DistinctCondition distinct => Words(distinct, items).Distinct(StringComparer.Ordinal).Count() >= distinct.Count,
        ItemsCondition { That: null } counted => counted.Quantifier.Judge(items.Count, items.Count, items.Count) == Truth.True,
        ItemsCondition asked => asked.Quantifier.Judge(
            items.Count, answers.Count(a => AnswerTo(asked, a) == Truth.True), answers.Count(a => AnswerTo(asked, a) != Truth.False)) == Truth.True,
        _ => false,
    };

    private bool Helps(InputCondition goal, GateItem item, ImmutableArray<Truth> answers, List<GateItem> items) => goal switch
    {
        DistinctCondition distinct => Words(distinct, [item]).Except(Words(distinct, items), StringComparer.Ordinal).Any(),
        ItemsCondition { That: null } counted => counted.Quantifier.Kind == QuantifierKind.AtLeast,
        ItemsCondition { Quantifier.Kind: QuantifierKind.AtMost } => false,
        ItemsCondition { Quantifier.Kind: QuantifierKind.ShareAtMost } => true, // a fit one lowers the share
        ItemsCondition asked => AnswerTo(asked, answers) == Truth.True,
        _ => false,
    };

    private static IEnumerable<string> Words(DistinctCondition distinct, List<GateItem> items) =>
        items.Select(i => (i.FactOf(distinct.Field)?.Value as ChoiceValue)?.Word).OfType<string>();

    private static string NewId(List<GateItem> items)
    {
        var number = 1;
        while (items.Exists(i => i.Id == FormattableString.Invariant($"new {number}")))
        {
            number++;
        }

        return FormattableString.Invariant($"new {number}");
    }
}
