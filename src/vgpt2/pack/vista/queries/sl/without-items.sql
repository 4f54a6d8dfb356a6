/*
title: Open and pending subcontracts that have no item
grain: one subcontract
level: basic
parameters:
  SLCo: {type: bCompany, example: 1}
asks:
  - Which subcontracts were opened with a header and nothing on them?
  - Subcontracts without any item, open or pending
  - subs with no scope
  - Agreements with a number and no money
  - Number, vendor number, job, description, status, date, month it was added
  - Is 24-0077 for Keystone Drywall still an empty shell?
  - sub contracts somebody started in may n never filled in
  - trade deals live or waiting that hold no lines at all
  - Buyout report for the owner shows zeros because of empty shells, so tell me which agreements, active or not yet active, have only a header, and when each was created.
  - header-only subs, zero lines keyed
  - oldest on top, number, firm number, job, what it was meant for, its state, date and month it was booked
  - SLs w/ no itms, open or pendng
  - Did somebody start a deal with an outside firm and forget to put in what it's for and how much?
*/
SELECT SLHD.SL, SLHD.Vendor, SLHD.Job, SLHD.Description, SLHD.Status, SLHD.OrigDate, SLHD.AddedMth
FROM SLHD WITH (NOLOCK)
WHERE SLHD.SLCo = @SLCo
    AND SLHD.Status IN (0, 3)
    AND NOT EXISTS (
        SELECT 1
        FROM SLIT WITH (NOLOCK)
        WHERE SLIT.SLCo = SLHD.SLCo
            AND SLIT.SL = SLHD.SL
    )
ORDER BY SLHD.OrigDate, SLHD.SL
