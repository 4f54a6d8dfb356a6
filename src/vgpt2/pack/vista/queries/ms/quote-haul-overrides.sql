/*
title: Haul codes and haul rates of their own on active quotes by location, material and truck type
grain: one haul setting of a quote
level: intermediate
parameters:
  MSCo: {type: bCompany, example: 1}
asks:
  - Which quotes carry a delivery rate that differs from our freight table?
  - Active quotes with haul code and name, override flag, haul rate, minimum, location, category, material and truck type, customer name
  - quote haul codes
  - trucking rate aggreed per qoute and truck typ, 2207 first
  - For tri-axles out of QUARRY1 does quote 2231 say 6.25 or the table's 7.10?
  - When the carriers got their raise we lifted the table but not what had been promised in writing, and I would like to see for every live offer with its own freight figure what it is so that sales can decide whether to reopen the talk.
  - Promised freight, per kind of vehicle
  - Live offers having their own delivery price or trucking code, per vehicle and pit
  - Carriers got their raise in May, so sales must see which running offers froze a freight figure, what it is, the least charge, and when each offer lapses
  - cartage frozen on offers
  - Live offers with the account's name, plant, product, truck type and haul code in words, special freight rate and minimum, who quoted it
  - qt haul ovrds tri-axle etc, actv only
  - Where did we promise a customer a delivery charge different from our normal list?
*/
SELECT MSQH.Quote, MSQH.QuotedBy, MSQH.ExpDate, ARCM.Name AS CustomerName, MSHX.FromLoc, MSHX.Category, MSHX.Material,
    MSTT.Description AS TruckTypeName, MSHX.UM, MSHX.HaulCode, MSHC.Description AS HaulCodeName, MSHX.Override,
    MSHX.HaulRate, MSHX.MinAmt
FROM MSHX WITH (NOLOCK)
JOIN MSQH WITH (NOLOCK)
    ON MSHX.MSCo = MSQH.MSCo
    AND MSHX.Quote = MSQH.Quote
LEFT JOIN ARCM WITH (NOLOCK)
    ON MSQH.CustGroup = ARCM.CustGroup
    AND MSQH.Customer = ARCM.Customer
LEFT JOIN MSTT WITH (NOLOCK)
    ON MSHX.MSCo = MSTT.MSCo
    AND MSHX.TruckType = MSTT.TruckType
LEFT JOIN MSHC WITH (NOLOCK)
    ON MSHX.MSCo = MSHC.MSCo
    AND MSHX.HaulCode = MSHC.HaulCode
WHERE MSHX.MSCo = @MSCo
    AND MSQH.Active = 'Y'
ORDER BY MSQH.Quote, MSHX.Seq
