/*
title: Number of users with add, change and delete rights by form of a module
grain: one form
level: advanced
parameters:
  Mod: {type: char(2), example: AP}
  Company: {type: smallint, example: 1}
asks:
  - In accounts payable, how many people may add, change or delete on each screen?
  - Rights statistics per program for one module and company
  - Twelve people can delete checks? Where else is it that bad?
  - delete rights count
  - too many cooks, how many can delete stuff per screen
  - Screen, title, users with entry, with change, with removal right; most dangerous first.
  - for each payables window, count of people able to insert, edit or erase records
  - Internal audit finds too many hands in AP, so count per window for company 1 how many users can open it, create, alter, and remove, the worst at the top.
  - too many erasers in AP
  - the window with the most erasers on top, its title, how many people in all, how many may create, how many may alter, how many may remove
  - AP forms, usr cnt w/ add/upd/del, co 1
  - How many of our people could wipe out an entry, on every window of the bill-paying part?
*/
SELECT VASecurityByForm.Form, VASecurityByForm.FormTitle, COUNT(DISTINCT VASecurityByForm.DDSUVPUserName) AS Users,
    COUNT(DISTINCT CASE WHEN VASecurityByForm.RecAdd = 'Y' THEN VASecurityByForm.DDSUVPUserName END) AS CanAdd,
    COUNT(DISTINCT CASE WHEN VASecurityByForm.RecUpdate = 'Y' THEN VASecurityByForm.DDSUVPUserName END) AS CanChange,
    COUNT(DISTINCT CASE WHEN VASecurityByForm.RecDelete = 'Y' THEN VASecurityByForm.DDSUVPUserName END) AS CanDelete
FROM VASecurityByForm WITH (NOLOCK)
WHERE VASecurityByForm.Mod = @Mod
    AND (VASecurityByForm.Company = @Company OR VASecurityByForm.Company = -1)
GROUP BY VASecurityByForm.Form, VASecurityByForm.FormTitle
ORDER BY CanDelete DESC, VASecurityByForm.FormTitle
