using OxyPlot;

namespace Transformation.Framework.Samples;

/// <summary>Writes a chart as SVG, which needs no fonts or drawing library on the machine.</summary>
internal static class SvgFile
{
    /// <exception cref="InvalidOperationException">The chart could not be drawn; the library would write its complaint into the picture.</exception>
    internal static void Save(PlotModel model, string path, int width, int height)
    {
        using var file = File.Create(path);
        new SvgExporter { Width = width, Height = height, IsDocument = true, TextMeasurer = new PixelMeasure(width, height) }.Export(model, file);
        if (model.GetLastPlotException() is { } fault)
        {
            throw new InvalidOperationException($"The chart \"{model.Title}\" could not be drawn.", fault);
        }
    }
}
