namespace Transformation.Framework.ArchitectureTests.Rules;

/// <summary>
/// What one package may stand on: projects of ours and packages of others. What those bring along may be used in code
/// (<see cref="Floors.MayUse"/>) but not declared again. A name ending in <c>.*</c> or <c>*</c> stands for every name it begins.
/// </summary>
internal sealed record Floor(string Package, int Number, string[] Projects, string[] Packages)
{
    /// <summary>Packages that hold the domain: every public type in them is a value or a pure function.</summary>
    public bool IsDomain => Number is 1 or 2;
}
