namespace Transformation.Framework.Gateway;

/// <summary>A set of answers that a question can have; each member is 1 shifted by its <see cref="Truth"/>.</summary>
[Flags]
internal enum Truths
{
    None = 0,
    Unknown = 1,
    False = 2,
    True = 4,
    Any = Unknown | False | True,
}
