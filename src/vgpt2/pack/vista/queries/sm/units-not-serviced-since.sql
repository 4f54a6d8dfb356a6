/*
title: Serviceable items nobody has worked on since a date
grain: one serviceable item
level: intermediate
parameters:
  SMCo: {type: bCompany, example: 1}
  Since: {type: bDate, example: 2023-07-01}
asks:
  - Which units at our customers have we not touched in a year?
  - Serviceable items at active sites without any work since a date, with manufacturer, model, age, site and customer
  - neglected units
  - Hawthorne School has 14 rooftops, which havent seen a tech since last july
  - "Sales wants leads: equipment we know of but have not serviced since July 1, 2023, with the year it was made."
  - Boxes on roofs that have forgotten our faces.
  - Customer, phone, site, city, item, make, model, serial, year made.
  - machines at clients' buildings untouched since July 2023, with maker, age and phone
  - Sales needs leads for the fall campaign, so which registered units at active locations got no work since 7/1/2023, brand, model, serial, year built, and whom to phone?
  - boxes gone cold since last summer
  - by client's name with phone, building by name and town, the unit, brand, model, serial and build year
  - svc itms w/ no WO lns since 7/23
  - Which customer machines that we know of has none of our people looked after for a long time?
*/
SELECT ARCM.Name AS CustomerName, ARCM.Phone, SMServiceItems.ServiceSite, SMServiceSite.Description AS SiteName,
    SMServiceSite.City, SMServiceItems.ServiceItem, SMServiceItems.Description, SMServiceItems.Manufacturer,
    SMServiceItems.Model, SMServiceItems.SerialNumber, SMServiceItems.YearManufactured
FROM SMServiceItems WITH (NOLOCK)
JOIN SMServiceSite WITH (NOLOCK)
    ON SMServiceItems.SMCo = SMServiceSite.SMCo
    AND SMServiceItems.ServiceSite = SMServiceSite.ServiceSite
JOIN ARCM WITH (NOLOCK)
    ON SMServiceSite.CustGroup = ARCM.CustGroup
    AND SMServiceSite.Customer = ARCM.Customer
WHERE SMServiceItems.SMCo = @SMCo
    AND SMServiceSite.Active = 'Y'
    AND NOT EXISTS (
        SELECT 1
        FROM SMWorkCompleted WITH (NOLOCK)
        WHERE SMWorkCompleted.SMCo = SMServiceItems.SMCo
            AND SMWorkCompleted.ServiceSite = SMServiceItems.ServiceSite
            AND SMWorkCompleted.ServiceItem = SMServiceItems.ServiceItem
            AND SMWorkCompleted.Date >= @Since
    )
ORDER BY ARCM.Name, SMServiceItems.ServiceSite, SMServiceItems.ServiceItem
