namespace Transformation.Framework.Core;

/// <summary>Who or what an initiative answers to.</summary>
public enum ChangeDriver
{
    /// <summary>What citizens need or asked for.</summary>
    Citizen = 1,

    /// <summary>What providers need or proposed.</summary>
    Provider = 2,

    /// <summary>What the system's commissioners decided.</summary>
    Commissioner = 3,

    /// <summary>A national must-do.</summary>
    NationalMandate = 4,
}
