/*
title: Serviceable items whose labor warranty ends in a date range
grain: one serviceable item
level: intermediate
parameters:
  SMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Which customer units come off warranty soon?
  - Serviceable items with labor warranty expiring, by site
  - units off warranty
  - Items with a labor warranty that expires between two dates, with site and city.
  - who can we pitch a maintenance plan to
  - client units whose labor coverage runs out during 2024
  - Sales gets a bonus for contracts sold right as coverage ends, so which units lose free labor between January and December, at what building and in which town?
  - labor coverage ending, units
  - by last day of coverage, the building's number and name, its town, the unit with wording and model
  - svc itms labr warr exp 1/1-12/31
  - For which machines at customers' places does the time end in which we fix them without charging our work?
*/
SELECT SMServiceItems.ServiceSite, SMServiceSite.Description AS SiteName, SMServiceSite.City,
    SMServiceItems.ServiceItem,
    SMServiceItems.Description, SMServiceItems.Model, SMServiceItems.LaborWarrantyExpDate
FROM SMServiceItems WITH (NOLOCK)
JOIN SMServiceSite WITH (NOLOCK)
    ON SMServiceItems.SMCo = SMServiceSite.SMCo
    AND SMServiceItems.ServiceSite = SMServiceSite.ServiceSite
WHERE SMServiceItems.SMCo = @SMCo
    AND SMServiceItems.LaborWarranty = 'Y'
    AND SMServiceItems.LaborWarrantyExpDate BETWEEN @BeginDate AND @EndDate
ORDER BY SMServiceItems.LaborWarrantyExpDate, SMServiceItems.ServiceSite, SMServiceItems.ServiceItem
