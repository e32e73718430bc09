namespace Transformation.Framework.Load;

/// <summary>A commitment that reaches into the months asked about, with the numbers of its organisation and horizon.</summary>
internal readonly record struct LoadRow(Commitment Commitment, int Organisation, int Horizon);
