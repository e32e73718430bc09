namespace Transformation.Framework.Gateway;

/// <summary>What kind of thing a gate asks for.</summary>
public enum InputKind
{
    /// <summary>Something that can be shown: a report, a record, an agreement. See <see cref="EvidenceItem"/>.</summary>
    Evidence = 1,

    /// <summary>A statement that is true or false. See <see cref="YesNoValue"/>.</summary>
    YesNo = 2,

    /// <summary>A number without a unit, whole or not. See <see cref="NumberValue"/>.</summary>
    Number = 3,

    /// <summary>How many of something there are. See <see cref="CountValue"/>.</summary>
    Count = 4,

    /// <summary>An amount of money. See <see cref="MoneyValue"/>.</summary>
    Money = 5,

    /// <summary>A day. See <see cref="DateValue"/>.</summary>
    Date = 6,

    /// <summary>A length of time in calendar units. See <see cref="PeriodValue"/>.</summary>
    Period = 7,

    /// <summary>A part of a whole. See <see cref="RatioValue"/>.</summary>
    Ratio = 8,

    /// <summary>One of several words. See <see cref="ChoiceValue"/>.</summary>
    Choice = 9,

    /// <summary>A list of things that have facts of their own: partners, members of a team. See <see cref="ItemsValue"/>.</summary>
    Items = 10,

    /// <summary>The answer of a function that the host registered under the input's identifier. See <see cref="PredicateValue"/>.</summary>
    Predicate = 11,
}
