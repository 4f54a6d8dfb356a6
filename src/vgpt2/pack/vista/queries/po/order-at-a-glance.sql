/*
title: One purchase order with vendor, order date, status, who ordered and who approved it
grain: one purchase order
level: basic
parameters:
  POCo: {type: bCompany, example: 1}
  PO: {type: 'varchar(30)', example: '10025'}
asks:
  - Who ordered on PO 10025, from whom, and is it still open?
  - For a purchase order number the vendor, date, expected date, status, orderer and approver
  - po 20871 status
  - A vendor insists that we ordered a generator from him under an order number that nobody in this office can place, so before I answer please look up who placed it, when, for which job, and who said yes
  - whos po is 33410 n did sombody approve it
  - That one order, its giver and its taker
  - Is 51220 for Western Pump still waiting, and when was it due?
  - 'Header of order 20455: who bought, from whom, okayed by, where it stands'
  - A supplier's on the phone about number 5001; tell me quickly what it was for, the company, dates, buyer, approver, job and status.
  - who's behind PO 20455
  - 'One order''s header: wording, supplier''s name, placed on, due on, stage, buyer, okayed by, job'
  - po 5001 quik look - vendr, buyr, aprvd?
  - 'What''s this purchase number about: who placed it, with which seller, and did anybody agree to it?'
*/
SELECT POHD.PO, POHD.Description, APVM.Name AS Vendor, POHD.OrderDate, POHD.ExpDate, POHD.Status, POHD.OrderedBy,
    POHD.Approved, POHD.ApprovedBy, POHD.JCCo, POHD.Job
FROM POHD WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON POHD.VendorGroup = APVM.VendorGroup
    AND POHD.Vendor = APVM.Vendor
WHERE POHD.POCo = @POCo
    AND POHD.PO = @PO
