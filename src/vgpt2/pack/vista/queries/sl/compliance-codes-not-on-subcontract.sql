/*
title: Compliance codes of the group that are missing on the subcontract
grain: one subcontract and compliance code
level: intermediate
parameters:
  SLCo: {type: bCompany, example: 1}
asks:
  - Which required documents were never set up on a subcontract although its compliance group calls for them?
  - Group codes not copied to open subs
  - Subcontract, vendor, compliance group, code and description for each code of the group without an entry on the subcontract.
  - compliance setup gaps
  - requirements somebody forgot to load on the sub
  - We added pollution insurance to the standard set; which agreements do not ask for it?
  - Requirements that the standard package has and the agreement has not
  - live agreements lacking a document type that their assigned set demands
  - Risk manager put pollution cover into the standard package in May and needs to learn which running trade agreements don't track it, with the firm's name, before the carrier's audit.
  - doc types not loaded on subs
  - by agreement, the firm's name, the set it belongs to and the wording of every demand from the set that the agreement lacks
  - open SLs missing reqs frm their comp grp
  - There's a checklist of papers that each hired firm must bring. On which deals did somebody forget to put one of the points of the checklist?
*/
SELECT SLHD.SL, SLHD.Description, APVM.Name, SLHD.CompGroup, HQCX.CompCode, HQCP.Description AS Requirement
FROM SLHD WITH (NOLOCK)
JOIN HQCX WITH (NOLOCK)
    ON SLHD.CompGroup = HQCX.CompGroup
JOIN HQCP WITH (NOLOCK)
    ON HQCX.CompCode = HQCP.CompCode
JOIN APVM WITH (NOLOCK)
    ON SLHD.VendorGroup = APVM.VendorGroup
    AND SLHD.Vendor = APVM.Vendor
WHERE SLHD.SLCo = @SLCo
    AND SLHD.Status = 0
    AND NOT EXISTS (
        SELECT 1
        FROM SLCT WITH (NOLOCK)
        WHERE SLCT.SLCo = SLHD.SLCo
            AND SLCT.SL = SLHD.SL
            AND SLCT.CompCode = HQCX.CompCode
    )
ORDER BY SLHD.SL, HQCX.CompCode
