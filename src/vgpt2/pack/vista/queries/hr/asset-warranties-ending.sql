/*
title: Company assets whose warranty ends between two dates
grain: one asset
level: basic
parameters:
  HRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-07-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Which laptops, phones and tools run out of warranty in the second half of the year?
  - Asset, category, description, maker, model, purchase date, warranty and its last day between two dates
  - warranties ending
  - Jason in IT wants to send back everything with a bad battery while the maker still pays for it and has asked me, since we hand the things out, for the list of what we own whose cover ends before New Year, with serial numbers where we have them
  - asests w waranty up in july
  - Things we own that soon nobody will repair for free
  - Does the Trimble bought in 2021 go out of cover in November 2024?
  - Issued laptops, phones and tools whose maker's coverage ends July to December
  - IT sends bad batteries back while it's free; before new year we need what's losing coverage, with maker, model, serial and purchase day
  - gear going off warranty
  - 'By last day of coverage: item, category, name, maker, model, serial number, bought on, kind of coverage'
  - wrnty end dt on HR assets Q3-Q4, s/n + model
  - Which of the things we give our staff will soon no longer be repaired for nothing?
*/
SELECT HRCA.Asset, HRCA.AssetCategory, HRCA.AssetDesc, HRCA.Manufacturer, HRCA.Model, HRCA.Identifier, HRCA.PurchDate,
    HRCA.Warranty, HRCA.WarrExpDate
FROM HRCA WITH (NOLOCK)
WHERE HRCA.HRCo = @HRCo
    AND HRCA.WarrExpDate BETWEEN @BeginDate AND @EndDate
ORDER BY HRCA.WarrExpDate, HRCA.Asset
