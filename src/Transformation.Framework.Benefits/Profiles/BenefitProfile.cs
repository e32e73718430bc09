using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>What a benefit is: its class, how it is measured, what it is worth, when, and who realises it.</summary>
/// <remarks>
/// A benefit without a value is reported beside the figures; it never counts as nothing. Immutable; safe to share between threads.
/// </remarks>
public sealed class BenefitProfile
{
    private BenefitProfile(
        BenefitClass @class, BenefitMeasure? measure, bool isDisbenefit, BenefitValue? value, BenefitTiming? timing, ImmutableArray<BenefitShare> realisedBy)
    {
        Class = @class;
        Measure = measure;
        IsDisbenefit = isDisbenefit;
        Value = value;
        Timing = timing;
        RealisedBy = [.. realisedBy.OrderBy(static s => s.By)];
    }

    /// <summary>What kind of value it is.</summary>
    public BenefitClass Class { get; }

    /// <summary>What is counted; null only for an unmonetisable benefit.</summary>
    public BenefitMeasure? Measure { get; }

    /// <summary>Whether it is unwelcome to those who realise it: its quantity is then negative.</summary>
    public bool IsDisbenefit { get; }

    /// <summary>What it is worth; null when it is not expressed in pounds (yet).</summary>
    public BenefitValue? Value { get; }

    /// <summary>When it is felt; null when not known. There is one whenever there is a value.</summary>
    public BenefitTiming? Timing { get; }

    /// <summary>Who realises it, organisations first and the public last: parts that add up to exactly 100 %; empty when not known. Not empty whenever there is a value.</summary>
    public ImmutableArray<BenefitShare> RealisedBy { get; }

    /// <summary>Makes a profile, or says everything that is wrong with it.</summary>
    /// <remarks>
    /// Every class but <see cref="BenefitClass.Unmonetisable"/> needs a measure: what cannot be measured cannot be claimed as realised. An
    /// unmonetisable benefit has no value. A value needs timing and shares. Cash and capacity are released in organisations, so
    /// the public realises only societal and unmonetisable benefits; and only those may take the health discount schedule.
    /// </remarks>
    /// <param name="class">What kind of value it is.</param>
    /// <param name="measure">What is counted.</param>
    /// <param name="value">What it is worth; left out when not expressed in pounds.</param>
    /// <param name="timing">When it is felt.</param>
    /// <param name="realisedBy">Who realises it; the parts add up to exactly 100 %.</param>
    /// <param name="isDisbenefit">Whether it is unwelcome; then the quantity is negative.</param>
    /// <returns>The profile, or problems with paths such as <c>$.realisedBy</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="class"/> is none of the four.</exception>
    public static Checked<BenefitProfile> Create(
        BenefitClass @class,
        BenefitMeasure? measure = null,
        BenefitValue? value = null,
        BenefitTiming? timing = null,
        IEnumerable<BenefitShare>? realisedBy = null,
        bool isDisbenefit = false)
    {
        const string What = "benefit profile";
        if (!Enum.IsDefined(@class))
        {
            throw new ArgumentOutOfRangeException(nameof(@class));
        }

        var profile = new BenefitProfile(@class, measure, isDisbenefit, value, timing, [.. realisedBy ?? []]);
        var problems = new ProblemCollector();
        BenefitProfileChecks.Run(profile, problems);
        return problems.IsEmpty ? Checked<BenefitProfile>.Valid(What, profile) : Checked<BenefitProfile>.Invalid(What, problems.ToImmutable());
    }

    /// <summary>The same profile with other numbers that keep its rules: scaled to nothing a disbenefit stays one.</summary>
    internal BenefitProfile With(BenefitValue value, BenefitTiming timing) => new(Class, Measure, IsDisbenefit, value, timing, RealisedBy);

    /// <summary>Whose purse or life a share reaches: what it says itself, or what the class implies.</summary>
    internal ValueKind KindOf(BenefitShare share) =>
        share.Kind ?? (Class is BenefitClass.CashReleasing or BenefitClass.NonCashReleasing ? ValueKind.Fiscal : ValueKind.Social);
}
