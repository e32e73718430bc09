namespace Transformation.Framework.Core;

/// <summary>Whether an initiative changes how the organisations themselves work, or what people outside them receive.</summary>
public enum ChangeFocus
{
    /// <summary>Inside: staff, processes, estate, systems.</summary>
    Internal = 1,

    /// <summary>Outside: services as residents meet them.</summary>
    External = 2,
}
