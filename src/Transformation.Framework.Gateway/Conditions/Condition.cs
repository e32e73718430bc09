using System.Collections.Immutable;
using NodaTime;

namespace Transformation.Framework.Gateway;

/// <summary>What a rule asks: a closed tree of questions about facts and evidence, joined by all, any, none, at least, and not.</summary>
/// <remarks>
/// <para>The answer is true, false or unknown (<see cref="Truth"/>) by strong Kleene logic: a question about something that nobody recorded is unknown, and no
/// joining, negation included, makes it true.</para>
/// <para>Plain data: no text is run as code. Nested at most <see cref="MaxDepth"/> deep, so that every condition can be written as JSON and read back.
/// Compared by value. Immutable; safe to share between threads.</para>
/// </remarks>
public abstract record Condition
{
    /// <summary>How many levels of conditions may be nested: 16.</summary>
    public const int MaxDepth = 16;

    private protected Condition(int depth)
    {
        if (depth > MaxDepth)
        {
            throw new ArgumentException(FormattableString.Invariant($"Conditions are nested more than {MaxDepth} deep."), "conditions");
        }

        Depth = depth;
    }

    internal int Depth { get; }

    /// <summary>True when every part is true; false as soon as one is false.</summary>
    /// <param name="conditions">The parts, at least one: with none it would be true without anything having been asked.</param>
    /// <exception cref="ArgumentException">There are no parts, or they are nested too deep.</exception>
    public static Condition All(params ImmutableArray<Condition> conditions) => new AllCondition(conditions);

    /// <summary>True as soon as one part is true; false when every part is false.</summary>
    /// <param name="conditions">The parts, at least one.</param>
    /// <exception cref="ArgumentException">There are no parts, or they are nested too deep.</exception>
    public static Condition Any(params ImmutableArray<Condition> conditions) => new AnyCondition(conditions);

    /// <summary>True when every part is false; false as soon as one is true.</summary>
    /// <param name="conditions">The parts, at least one.</param>
    /// <exception cref="ArgumentException">There are no parts, or they are nested too deep.</exception>
    public static Condition None(params ImmutableArray<Condition> conditions) => new NoneCondition(conditions);

    /// <summary>True when at least so many parts are true; false when so many no longer can be.</summary>
    /// <param name="count">How many, from 1 to the number of parts.</param>
    /// <param name="conditions">The parts.</param>
    /// <exception cref="ArgumentException">There are no parts, the count is out of range, or they are nested too deep.</exception>
    public static Condition AtLeast(int count, params ImmutableArray<Condition> conditions) => new AtLeastCondition(count, conditions);

    /// <summary>True when the part is false, false when it is true; unknown stays unknown.</summary>
    /// <param name="condition">The part.</param>
    /// <exception cref="ArgumentException">The part is nested too deep.</exception>
    public static Condition Not(Condition condition) => new NotCondition(condition);

    /// <summary>Asks for evidence. See <see cref="EvidenceCondition"/> for what counts.</summary>
    /// <param name="input">The type of evidence.</param>
    /// <param name="atLeast">How many pieces, from 1 to 1,000.</param>
    /// <param name="noOlderThan">How old it may be on the date of the assessment; null for any age.</param>
    /// <param name="fromRole">The role that must have provided it; null for any.</param>
    /// <param name="attested">Whether somebody must have attested it.</param>
    /// <param name="orStatedNone">Whether the statement that there is none, with its reason, is as good.</param>
    /// <exception cref="ArgumentException">A value cannot be accepted; the parameter is named.</exception>
    public static Condition Evidence(string input, int atLeast = 1, Period? noOlderThan = null, string? fromRole = null, bool attested = false, bool orStatedNone = false) =>
        new EvidenceCondition(input, atLeast, noOlderThan, fromRole, attested, orStatedNone);

    /// <summary>Asks whether a statement is true; unknown while nobody has said.</summary>
    /// <param name="input">The yes/no fact.</param>
    /// <exception cref="ArgumentException"><paramref name="input"/> is not an identifier.</exception>
    public static Condition Yes(string input) => new YesCondition(input);

    /// <summary>Compares a fact by size; unknown while nobody has given it.</summary>
    /// <param name="input">A fact of a kind that has an order: number, count, money, date, period, ratio, or a choice whose words are declared.</param>
    /// <param name="comparison">How it is to compare.</param>
    /// <param name="threshold">With what.</param>
    /// <exception cref="ArgumentException">A value cannot be accepted; the parameter is named.</exception>
    public static Condition Compare(string input, Comparison comparison, Threshold threshold) => new CompareCondition(input, comparison, threshold);

    /// <summary>Asks whether a fact is at least so much; unknown while nobody has given it.</summary>
    /// <inheritdoc cref="Compare"/>
    public static Condition AtLeast(string input, Threshold threshold) => new CompareCondition(input, Comparison.AtLeast, threshold);

    /// <summary>Asks whether a fact is at most so much; unknown while nobody has given it.</summary>
    /// <inheritdoc cref="Compare"/>
    public static Condition AtMost(string input, Threshold threshold) => new CompareCondition(input, Comparison.AtMost, threshold);

    /// <summary>Asks whether a choice is one of some words; unknown while nobody has chosen.</summary>
    /// <param name="input">The choice.</param>
    /// <param name="words">The words, at least one.</param>
    /// <exception cref="ArgumentException">A value cannot be accepted; the parameter is named.</exception>
    public static Condition OneOf(string input, params ImmutableArray<string> words) => new OneOfCondition(input, words);

    /// <summary>Asks of how many things in a list something is true. See <see cref="ItemsCondition"/>.</summary>
    /// <param name="input">The list.</param>
    /// <param name="quantifier">Of how many.</param>
    /// <param name="that">What: questions about the fields of one thing; null to count the things themselves.</param>
    /// <exception cref="ArgumentException">A value cannot be accepted; the parameter is named.</exception>
    public static Condition Items(string input, Quantifier quantifier, Condition? that = null) => new ItemsCondition(input, quantifier, that);

    /// <summary>Asks whether the things in a list have at least so many different words in a field. See <see cref="DistinctCondition"/>.</summary>
    /// <param name="input">The list.</param>
    /// <param name="field">A field that is a choice.</param>
    /// <param name="atLeast">How many different words, from 1.</param>
    /// <exception cref="ArgumentException">A value cannot be accepted; the parameter is named.</exception>
    public static Condition Distinct(string input, string field, int atLeast) => new DistinctCondition(input, field, atLeast);

    /// <summary>Asks whether another rule of the same rule set is met. See <see cref="RuleCondition"/>.</summary>
    /// <param name="rule">The other rule.</param>
    /// <param name="orNotApplicable">Whether it is enough that the other rule does not apply.</param>
    /// <exception cref="ArgumentException"><paramref name="rule"/> is not an identifier.</exception>
    public static Condition Rule(string rule, bool orNotApplicable = false) => new RuleCondition(rule, orNotApplicable);

    /// <summary>Asks a function that the host registered. See <see cref="GatePredicates"/>.</summary>
    /// <param name="input">The input of kind predicate; the function is registered under its identifier.</param>
    /// <exception cref="ArgumentException"><paramref name="input"/> is not an identifier.</exception>
    public static Condition Predicate(string input) => new PredicateCondition(input);
}
