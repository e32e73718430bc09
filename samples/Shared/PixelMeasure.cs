using OxyPlot;

namespace Transformation.Framework.Samples;

/// <summary>Measures text from the font tables of the PDF writer, which are in points; an SVG counts in pixels, four thirds of a point.</summary>
internal sealed class PixelMeasure(double width, double height) : PdfRenderContext(width, height, OxyColors.White)
{
    private const double PixelsPerPoint = 96.0 / 72.0;

    public override OxySize MeasureText(string text, string fontFamily, double fontSize, double fontWeight)
    {
        var points = base.MeasureText(text, fontFamily, fontSize, fontWeight);
        return new(points.Width * PixelsPerPoint, points.Height * PixelsPerPoint);
    }
}
