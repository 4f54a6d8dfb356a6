/*
title: Vendors by type of project they do with qualification and whether they are not to be used
grain: one project type of a vendor
level: intermediate
parameters:
  VendorGroup: {type: bGroup, example: 1}
asks:
  - Which companies have told us that they do hospitals, schools, roads and so on?
  - Project type, description, vendor name, phone, qualified, do not use, no prior work, sorted by type
  - vendors per project type
  - Who could bid a prison? I only know Ferris Concrete and Union Mechanical
  - venders that do helthcare projects and are qualifed
  - We have been invited to propose on a water treatment plant for 18 million, which is new for us, so I need names of subs and suppliers who put that kind of work on their questionnaire, with a remark if we banned them or never finished qualifying them.
  - Firms sorted by the kind of building they are at home in
  - Group the prequal companies by the sort of building they claim experience in
  - Sales is chasing a data center, unknown ground for us; find whoever listed such jobs, phone included, whether cleared, whether blacklisted, whether they truly lack prior experience.
  - who does schools, who's banned
  - Prequal companies under the kind of building they do, with telephone, cleared or blacklisted, and whether it would be their first
  - prequal'd subs by bldg type, flag the DNUs and the newbs
  - If we were to build a hotel or a hospital, which outside companies know that sort of thing, and can we use them?
*/
SELECT PCProjectTypes.ProjectTypeCode, PCProjectTypeCodes.Description, PCQualifications.Vendor, PCQualifications.Name,
    PCQualifications.Phone, PCQualifications.Qualified, PCQualifications.DoNotUse, PCProjectTypes.NoPriorWork
FROM PCProjectTypes WITH (NOLOCK)
JOIN PCProjectTypeCodes WITH (NOLOCK)
    ON PCProjectTypes.VendorGroup = PCProjectTypeCodes.VendorGroup
    AND PCProjectTypes.ProjectTypeCode = PCProjectTypeCodes.ProjectTypeCode
JOIN PCQualifications WITH (NOLOCK)
    ON PCProjectTypes.VendorGroup = PCQualifications.VendorGroup
    AND PCProjectTypes.Vendor = PCQualifications.Vendor
WHERE PCProjectTypes.VendorGroup = @VendorGroup
ORDER BY PCProjectTypes.ProjectTypeCode, PCQualifications.Name
