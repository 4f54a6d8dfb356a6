/*
title: Number of vendor invoices, purchase orders, subcontracts and vendors of a company that are marked for purge, by kind
grain: one kind of record
level: advanced
parameters:
  HQCo: {type: bCompany, example: 1}
asks:
  - What would disappear if the purge ran tonight, counted by kind?
  - 'Records flagged for purging: invoices, orders, subcontracts, vendors'
  - 'The consultant wants to run the annual clean-out over the weekend. I will not agree before I have seen how many things carry the delete-later flag in company 1: posted vendor invoices, purchase orders, subcontracts, and suppliers of our group, each with a count and the oldest and newest month where there is one.'
  - purge counts
  - how much stuff is markt for purg
  - are there really 3,412 invoices flagged to go in company 1, and any from 2024
  - Kind, number, earliest month, latest month.
  - How many bills, POs, subs and vendors carry the delete-later flag in company 1?
  - Consultant runs the yearly clean-out this weekend; before the controller says yes, total what's flagged to go by kind with oldest and newest month
  - whats on the purge block
  - Kind of record, how many flagged, oldest month, newest month; suppliers have no month
  - purge = Y cnts AP PO SL vndr, anything from 24 in there?
  - Old papers in the program can be marked to be wiped out for good. How many of each sort are marked now?
*/
SELECT 'Invoices' AS Kind, COUNT(*) AS Records, MIN(APTH.Mth) AS EarliestMonth, MAX(APTH.Mth) AS LatestMonth
FROM APTH WITH (NOLOCK)
WHERE APTH.APCo = @HQCo
    AND APTH.Purge = 'Y'
UNION ALL
SELECT 'Purchase orders', COUNT(*), MIN(POHD.AddedMth), MAX(POHD.AddedMth)
FROM POHD WITH (NOLOCK)
WHERE POHD.POCo = @HQCo
    AND POHD.Purge = 'Y'
UNION ALL
SELECT 'Subcontracts', COUNT(*), MIN(SLHD.AddedMth), MAX(SLHD.AddedMth)
FROM SLHD WITH (NOLOCK)
WHERE SLHD.SLCo = @HQCo
    AND SLHD.Purge = 'Y'
UNION ALL
SELECT 'Vendors', COUNT(*), NULL, NULL
FROM HQCO WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON HQCO.VendorGroup = APVM.VendorGroup
WHERE HQCO.HQCo = @HQCo
    AND APVM.Purge = 'Y'
ORDER BY Kind
