using System.Collections.Immutable;
using NodaTime;

namespace Transformation.Framework.Gateway;

/// <summary>What a rule asks: a closed tree of questions about facts and evidence, joined by all, any, at least, and not.</summary>
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
    /// <exception cref="ArgumentException">A value cannot be accepted; the parameter is named.</exception>
    public static Condition Evidence(string input, int atLeast = 1, Period? noOlderThan = null) => new EvidenceCondition(input, atLeast, noOlderThan);

    /// <summary>Asks whether a statement is true; unknown while nobody has said.</summary>
    /// <param name="input">The yes/no fact.</param>
    /// <exception cref="ArgumentException"><paramref name="input"/> is not an identifier.</exception>
    public static Condition Yes(string input) => new YesCondition(input);

    /// <summary>Asks whether a number reaches a minimum; unknown while nobody has given it.</summary>
    /// <param name="input">The number fact.</param>
    /// <param name="minimum">The least that is enough.</param>
    /// <exception cref="ArgumentException"><paramref name="input"/> is not an identifier.</exception>
    public static Condition NumberAtLeast(string input, decimal minimum) => new NumberCondition(input, minimum);
}
