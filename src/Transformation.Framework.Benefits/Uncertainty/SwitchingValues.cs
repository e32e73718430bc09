using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>For each of some numbers, the value at which the case turns.</summary>
/// <remarks>
/// <para>NPSV is linear in every number but drop-off and delay, so there the value is <c>x − NPSV / slope</c>, with the slope from another appraisal: the same as a change of <c>−NPSV / PV</c> of the stream
/// that the number scales. A drop-off is found by halving (to 1e-12), since NPSV only rises or only falls with it; a delay by trying one year after another.</para>
/// <para>All in decimals; with the value put back, NPSV is nothing to within the rounding of flows (1e-10 of a pound each). Immutable; safe to share between threads.</para>
/// </remarks>
public sealed class SwitchingValues
{
    private SwitchingValues(Appraisal @base, ImmutableArray<SwitchingValue> all)
    {
        Base = @base;
        All = all;
    }

    /// <summary>The appraisal with every number as the maps state it.</summary>
    public Appraisal Base { get; }

    /// <summary>The values, in the order of addresses.</summary>
    public ImmutableArray<SwitchingValue> All { get; }

    /// <summary>Finds the switching values of the targets of a model, each alone.</summary>
    /// <inheritdoc cref="Of(AppraisalSettings, IEnumerable{BenefitsMap}, IEnumerable{AppraisalInput})"/>
    /// <param name="model">What is uncertain.</param>
    public static Checked<SwitchingValues> Of(AppraisalSettings settings, IEnumerable<BenefitsMap> maps, UncertaintyModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return Of(settings, maps, model.Inputs.SelectMany(static i => i.Targets));
    }

    /// <summary>Finds the switching values of some numbers. Time is that of two or three more appraisals for each number, of about forty for a drop-off, of one a year for a delay.</summary>
    /// <param name="settings">Years, prices and discount schedules.</param>
    /// <param name="maps">The maps, one of each initiative, in any order.</param>
    /// <param name="inputs">The numbers, in any order; one given twice counts once.</param>
    /// <returns>The values, or problems: those of <see cref="Appraisal.Run"/>, and a number that no map has.</returns>
    public static Checked<SwitchingValues> Of(AppraisalSettings settings, IEnumerable<BenefitsMap> maps, IEnumerable<AppraisalInput> inputs)
    {
        const string What = "switching values";
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(maps);
        ArgumentNullException.ThrowIfNull(inputs);
        ImmutableArray<BenefitsMap> all = [.. maps];
        ImmutableArray<AppraisalInput> asked = [.. inputs.Distinct().Order()];
        var appraisal = Appraisal.Run(settings, all);
        if (!appraisal.IsValid)
        {
            return Checked<SwitchingValues>.Invalid(What, appraisal.Problems);
        }

        var problems = new ProblemCollector();
        foreach (var (i, input) in asked.Index())
        {
            if (!InputReader.TryRead(all, input, out _, out var fault))
            {
                problems.Add(FormattableString.Invariant($"$.inputs[{i}]"), ProblemCodes.UnknownReference, fault);
            }
        }

        var search = new SwitchingSearch(settings, all, appraisal.Value.PublicValueCase.NetPresentSocialValue.Pounds);
        return problems.IsEmpty
            ? Checked<SwitchingValues>.Valid(What, new(appraisal.Value, [.. asked.Select(search.Find)]))
            : Checked<SwitchingValues>.Invalid(What, problems.ToImmutable());
    }
}
