/*
title: Purchase order receipts between two dates with days from delivery to posting and the user who made the batch
grain: one receipt
level: intermediate
parameters:
  POCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - How late are deliveries entered, and who enters them?
  - Receipts with received date, posted date, days between, received by, batch creator with full name, order, item and vendor
  - late receipt entry
  - whos siting on delivery tickets for weeks before typing em in
  - Pump delivered on June 3, in the system on the 21st, and so the bill of Western Supply could not be paid.
  - The payables people wait for us and we wait for the gate, and each month there are bills which are held since nobody has recorded that the goods are here; to know where it jams I want every delivery in the period, when it came, when it was recorded, the difference in days, who signed for it and who typed it.
  - Time from the ramp to the screen, and by whom.
  - How many days pass between goods reaching the site and somebody recording them, per clerk?
  - 'Vendors complain about slow payment and I blame the yard: for June arrivals show the lag until keyed, the supplier''s name and the full name of whoever keyed them.'
  - slowest receiving clerks
  - longest lag first, with the supplier, order and line, day it came, day it was booked, signer, quantity, dollars and the login's full name
  - recpts keyed way aftr the truck came, days late + who enterd, june pls
  - Things arrive at the building site but the computer learns of it weeks later; how long does that take and which office person types it?
*/
SELECT PORD.PO, PORD.POItem, POHD.Vendor, APVM.Name AS VendorName, PORD.RecvdDate, PORD.RecvdBy, PORD.PostedDate,
    DATEDIFF(day, PORD.RecvdDate, PORD.PostedDate) AS DaysToPost, PORD.RecvdUnits, PORD.RecvdCost,
    HQBC.CreatedBy, DDUP.FullName
FROM PORD WITH (NOLOCK)
JOIN POHD WITH (NOLOCK)
    ON PORD.POCo = POHD.POCo
    AND PORD.PO = POHD.PO
JOIN APVM WITH (NOLOCK)
    ON POHD.VendorGroup = APVM.VendorGroup
    AND POHD.Vendor = APVM.Vendor
LEFT JOIN HQBC WITH (NOLOCK)
    ON PORD.POCo = HQBC.Co
    AND PORD.Mth = HQBC.Mth
    AND PORD.BatchId = HQBC.BatchId
LEFT JOIN DDUP WITH (NOLOCK)
    ON HQBC.CreatedBy = DDUP.VPUserName
WHERE PORD.POCo = @POCo
    AND PORD.RecvdDate BETWEEN @BeginDate AND @EndDate
ORDER BY DaysToPost DESC, PORD.RecvdDate, PORD.PO, PORD.POItem
