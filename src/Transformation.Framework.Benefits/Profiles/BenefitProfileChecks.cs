using System.Globalization;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>What must hold between the parts of a benefit profile.</summary>
internal static class BenefitProfileChecks
{
    internal static void Run(BenefitProfile profile, ProblemCollector problems)
    {
        if (profile.Measure is null && profile.Class != BenefitClass.Unmonetisable)
        {
            problems.Add("$.measure", ProblemCodes.Missing, "A benefit of this class needs a measure: what cannot be measured cannot be claimed as realised.");
        }

        if (profile.Value is { } value)
        {
            Value(profile, value, problems);
        }

        if (!profile.RealisedBy.IsEmpty)
        {
            Shares(profile, problems);
            Kinds(profile, problems);
        }
    }

    private static void Value(BenefitProfile profile, BenefitValue value, ProblemCollector problems)
    {
        if (profile.Class == BenefitClass.Unmonetisable)
        {
            problems.Add("$.value", ProblemCodes.Contradiction, "An unmonetisable benefit has no value in pounds.");
        }

        if (profile.Timing is null)
        {
            problems.Add("$.timing", ProblemCodes.Missing, "A value needs the years in which it is felt.");
        }

        if (profile.RealisedBy.IsEmpty)
        {
            problems.Add("$.realisedBy", ProblemCodes.Missing, "A value needs those who realise it.");
        }

        if (value.AnnualQuantity < 0 != profile.IsDisbenefit)
        {
            problems.Add("$.value.annualQuantity", ProblemCodes.Contradiction, profile.IsDisbenefit
                ? "The quantity of a disbenefit is negative."
                : "Only a benefit flagged as a disbenefit has a negative quantity.");
        }

        if (value.Discounting == DiscountKind.Health && IsInOrganisations(profile.Class))
        {
            problems.Add("$.value.discounting", ProblemCodes.Contradiction,
                "The health schedule is for monetised effects on health; cash and capacity take the standard one.");
        }
    }

    private static void Shares(BenefitProfile profile, ProblemCollector problems)
    {
        var total = profile.RealisedBy.Sum(static s => s.Share.Value);
        if (total != 100)
        {
            problems.Add("$.realisedBy", ProblemCodes.Contradiction, string.Create(
                CultureInfo.InvariantCulture, $"The shares add up to {total:0.############################} %; they must add up to exactly 100 %."));
        }

        foreach (var twice in profile.RealisedBy.GroupBy(static s => s.By).Where(static g => g.Count() > 1))
        {
            problems.Add("$.realisedBy", ProblemCodes.DuplicateId, $"{twice.Key} stands {twice.Count()} times; give it one share.");
        }

        foreach (var nothing in profile.RealisedBy.Where(static s => s.Share.Value == 0))
        {
            problems.Add("$.realisedBy", ProblemCodes.InvalidValue, $"{nothing.By} has a share of 0 %; leave it out.");
        }

        if (IsInOrganisations(profile.Class) && profile.RealisedBy.Any(static s => s.By == Party.Public))
        {
            problems.Add("$.realisedBy", ProblemCodes.Contradiction, "Cash and capacity are released in organisations; what reaches the public is a societal benefit.");
        }
    }

    private static void Kinds(BenefitProfile profile, ProblemCollector problems)
    {
        foreach (var share in profile.RealisedBy)
        {
            if (IsInOrganisations(profile.Class) && share.Kind is { } kind && kind != ValueKind.Fiscal)
            {
                problems.Add("$.realisedBy", ProblemCodes.Contradiction, $"Cash and capacity released in {share.By} are fiscal value; what is economic or social is a societal benefit.");
            }

            if (profile.Class == BenefitClass.NonCashReleasing && share.IsTransfer)
            {
                problems.Add("$.realisedBy", ProblemCodes.Contradiction, $"Capacity freed in {share.By} moves no money, so it is no transfer.");
            }
        }
    }

    private static bool IsInOrganisations(BenefitClass @class) => @class is BenefitClass.CashReleasing or BenefitClass.NonCashReleasing;
}
