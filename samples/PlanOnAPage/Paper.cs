using Spectre.Console;
using Transformation.Framework.Samples;

namespace PlanOnAPage;

/// <summary>Where findings go.</summary>
internal sealed class Paper(IAnsiConsole console) : SamplePaper(console);
