/*
title: Automatic import profiles with template, company and folders
grain: one profile
level: intermediate
parameters: {}
asks:
  - Which files does the system pick up by itself, from which folder, and into which company?
  - Unattended import profiles with template, last import and error folder
  - Where do I drop the nightly bank file for company 3?
  - auto imports
  - what folders is vista watchin
  - Profile, template, screen it feeds, company name, pickup folder, archive, error folder, last import.
  - Unattended file loads, where they look, and what company receives them
  - Our server moves this weekend, so IT must know every drop folder the system polls on its own, plus archive and failure folders and the layout used
  - auto load drop folders
  - Name and purpose of each unattended load, its layout, screen, company name, last run and three folder paths
  - autoimprt profiles - pickup/archve/err dirs n dflt co
  - Which files does the computer take in by itself without anyone clicking, and where does it find them?
*/
SELECT IMAutoImportProfiles.ProfileName, IMAutoImportProfiles.Description, IMAutoImportProfiles.Template,
    IMTH.Description AS TemplateDescription, IMTH.Form, IMTH.LastImport, HQCO.Name,
    IMAutoImportProfiles.PickupDirectory, IMAutoImportProfiles.ArchiveDirectory, IMAutoImportProfiles.ErrorDirectory
FROM IMAutoImportProfiles WITH (NOLOCK)
JOIN IMTH WITH (NOLOCK)
    ON IMAutoImportProfiles.Template = IMTH.ImportTemplate
LEFT JOIN HQCO WITH (NOLOCK)
    ON IMAutoImportProfiles.DefaultCompany = HQCO.HQCo
ORDER BY IMAutoImportProfiles.ProfileName
