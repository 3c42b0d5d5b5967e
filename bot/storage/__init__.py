"""The storage edge: tables, statements, migrations, envelope encryption."""
