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
