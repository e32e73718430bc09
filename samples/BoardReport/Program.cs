Console.WriteLine("BoardReport");
