/*
title: Serviceable items at a site
grain: one serviceable item
level: basic
parameters:
  SMCo: {type: bCompany, example: 1}
  ServiceSite: {type: varchar(20), example: "100"}
asks:
  - What equipment do we service at this site?
  - Serviceable items at a site with make, model and warranty
  - site equipment
  - Items at one service site with manufacturer, model, serial number and warranty dates.
  - what units are on that roof
*/
SELECT SMServiceItems.ServiceItem, SMServiceItems.Description, SMServiceItems.Manufacturer, SMServiceItems.Model,
    SMServiceItems.SerialNumber, SMServiceItems.YearManufactured, SMServiceItems.LaborWarrantyExpDate,
    SMServiceItems.MaterialWarrantyExpDate
FROM SMServiceItems WITH (NOLOCK)
WHERE SMServiceItems.SMCo = @SMCo
    AND SMServiceItems.ServiceSite = @ServiceSite
ORDER BY SMServiceItems.ServiceItem
