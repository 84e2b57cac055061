-- Marks of hosts by persons (deeds 'mark-host'): by them chains are read, so they are looked up at every opening. A program that does not
-- know them would judge otherwise; therefore it must not open the file.

CREATE INDEX deed_host_mark ON deed (journal) WHERE action = 'mark-host';
