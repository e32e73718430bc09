[assembly: TestFramework("Transformation.Framework.TestSupport.PostgresTestFramework", "Transformation.Framework.Tests")]
