using Transformation.Framework.Benefits;

namespace Transformation.Framework.Benchmarks.Benefits;

/// <summary>Whether both simulations say the same of a case, as nearly as draws can. Nothing is timed unless they do.</summary>
internal static class SimulationAgreement
{
    private const int Draws = 2_000;

    /// <summary>Each mean is compared within five standard errors of a difference, each deviation within a tenth.</summary>
    /// <exception cref="InvalidOperationException">They differ.</exception>
    public static void Check(SimulationWorkload workload)
    {
        Check(workload, PlainSimulation.Run(workload, Draws, 1));
        Check(workload, ArraySimulation.Run(workload, Draws, 1));
    }

    private static void Check(SimulationWorkload workload, PlainSimulation.Outcome plain)
    {
        var ours = MonteCarlo.Run(SimulationWorkload.Settings, [workload.Map], workload.Model, Draws).OrThrow();
        Compare("NPSV", plain.NetValue, ours.NetPresentSocialValue);
        if (Math.Abs(plain.ChancePositive - (double)ours.ChanceOfPositiveValue.Fraction) > 0.08)
        {
            throw new InvalidOperationException($"The chance of a positive value is {plain.ChancePositive} in plain code and {ours.ChanceOfPositiveValue} here.");
        }

        foreach (var party in ours.ByParty)
        {
            Compare(party.Party.ToString(), plain.ByParty[party.Party.ToString()], party.NetPublicValue);
        }

        foreach (var (i, year) in ours.ByYear.Index())
        {
            Compare(year.Year.ToString(), plain.ByYear[i], year.NetPublicValue);
        }
    }

    private static void Compare(string what, PlainSimulation.Spread plain, MoneySpread ours)
    {
        var (mean, deviation) = ((double)ours.Mean.Pounds, (double)ours.StandardDeviation.Pounds);
        if (Math.Abs(plain.Mean - mean) > 5 * Math.Sqrt(2) * deviation / Math.Sqrt(Draws) || Math.Abs(plain.Deviation - deviation) > 0.1 * deviation)
        {
            throw new InvalidOperationException($"{what}: {plain.Mean} ± {plain.Deviation} in plain code, {mean} ± {deviation} here. Contestants that differ are not compared.");
        }
    }
}
