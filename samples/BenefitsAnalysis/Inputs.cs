using Transformation.Framework.Benefits;
using Transformation.Framework.Core;

namespace BenefitsAnalysis;

/// <summary>What the script reads; invented figures say so in the documents.</summary>
internal sealed record Inputs(Portfolio Portfolio, BenefitsMaps Maps, UncertaintyModel Uncertainty, MeasuredSeriesSet Series)
{
    /// <summary>Reads a folder of documents; each that cannot be read says everything that is wrong with it.</summary>
    /// <exception cref="InvalidDocumentException">A document is not in order.</exception>
    internal static Inputs Read(string folder)
    {
        return new(
            CoreJson.Portfolio.Load(Text("portfolio.json")).OrThrow(),
            BenefitsJson.BenefitsMap.Load(Text("benefits.json")).OrThrow(),
            BenefitsJson.Uncertainty.Load(Text("uncertainty.json")).OrThrow(),
            BenefitsJson.MeasuredSeries.Load(Text("measured-series.json")).OrThrow());

        string Text(string name) => File.ReadAllText(Path.Combine(folder, name));
    }
}
