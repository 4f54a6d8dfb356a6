/*
title: User-made tables that are created and not audited
grain: one user-made table
level: basic
parameters: {}
asks:
  - Which custom tables did we build that leave no trace when somebody changes them?
  - The auditors ask which of our own screens have change logging switched off
  - Is the tool checkout table that Priya made in 2022 covered by the audit log?
  - homemade tables from the 2019 consultant wit no tracking on em
  - Table, description, screen, company based or not, made by, made on
  - unaudited custom tables
  - User-made tables in use without auditing
  - self-made data lists in operation that keep no change log
  - SOX testers want proof that edits can be traced, so which of our home-built lists that really exist have logging switched off, who made them, and when?
  - homebrew, edits leave no footprint
  - alphabetically, what each is for, its window, whether it's kept per company, the maker's login and the day
  - UD tbls created=Y, audit off
  - Some lists we added ourselves don't remember who changed what. Which are those?
*/
SELECT UDTH.TableName, UDTH.Description, UDTH.FormName, UDTH.CompanyBasedYN, UDTH.CreatedBy, UDTH.DateCreated
FROM UDTH WITH (NOLOCK)
WHERE UDTH.Created = 'Y'
    AND UDTH.AuditTable = 'N'
ORDER BY UDTH.TableName
