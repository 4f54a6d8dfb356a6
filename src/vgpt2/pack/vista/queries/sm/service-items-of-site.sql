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
  - machines we look after at location 100, with maker, serial and coverage
  - The hospital's facility manager renegotiates the plan tomorrow, so bring what units are installed at site 214, brand, model, serial, year, and until when parts and labor are covered.
  - units at site 100
  - one row for each unit with its wording, brand, model, serial number, build year, last day of labor coverage and last day of parts coverage
  - RTUs + boilers at site 214, s/n + warr dts
  - For one customer's building, which machines stand there and is any guarantee still running?
*/
SELECT SMServiceItems.ServiceItem, SMServiceItems.Description, SMServiceItems.Manufacturer, SMServiceItems.Model,
    SMServiceItems.SerialNumber, SMServiceItems.YearManufactured, SMServiceItems.LaborWarrantyExpDate,
    SMServiceItems.MaterialWarrantyExpDate
FROM SMServiceItems WITH (NOLOCK)
WHERE SMServiceItems.SMCo = @SMCo
    AND SMServiceItems.ServiceSite = @ServiceSite
ORDER BY SMServiceItems.ServiceItem
