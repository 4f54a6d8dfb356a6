/*
title: Submittals sent in more than once by responsible firm
grain: one firm
level: advanced
parameters:
  PMCo: {type: bCompany, example: 1}
asks:
  - Which subs need three tries to get a submittal right?
  - 'Register submittals by responsible firm: distinct numbers, those with more than one revision, total revisions, most revisions of one'
  - resubmittals by sub
  - Firm, submittals, resubmitted, share resubmitted, revisions in all, worst case
  - Carver Millwork is on rev 5 w/ the cabinets on 1001- , are they always like that
  - 'Prequalification review in November: quality of shop drawings by trade partner'
  - Who gets sent back by the architect again and again
  - Which subs send the same shop drawing again and again?
  - 'Scoring trade partners for 2025: per company count distinct submittals, the portion needing another revision, all revisions, and the worst single one.'
  - repeat submittals, worst subs
  - 'Worst portion on top: company name, distinct submittals, redone ones, total revisions, record for one'
  - subs w most resubmits / rejectd shops, % redone
  - Some companies hand in drawings several times till accepted; who does it most often?
*/
WITH Numbers AS (
    SELECT PMSubmittal.VendorGroup, PMSubmittal.ResponsibleFirm, PMSubmittal.Project, PMSubmittal.SubmittalNumber,
        COUNT(DISTINCT PMSubmittal.SubmittalRev) AS Revisions
    FROM PMSubmittal WITH (NOLOCK)
    WHERE PMSubmittal.PMCo = @PMCo
        AND PMSubmittal.ResponsibleFirm IS NOT NULL
    GROUP BY PMSubmittal.VendorGroup, PMSubmittal.ResponsibleFirm, PMSubmittal.Project, PMSubmittal.SubmittalNumber
)
SELECT PMFM.FirmName, COUNT(*) AS Submittals, SUM(CASE WHEN Numbers.Revisions > 1 THEN 1 ELSE 0 END) AS Resubmitted,
    1.0 * SUM(CASE WHEN Numbers.Revisions > 1 THEN 1 ELSE 0 END) / COUNT(*) AS ResubmittedShare,
    SUM(Numbers.Revisions) AS RevisionsInAll, MAX(Numbers.Revisions) AS MostRevisions
FROM Numbers
JOIN PMFM WITH (NOLOCK)
    ON Numbers.VendorGroup = PMFM.VendorGroup
    AND Numbers.ResponsibleFirm = PMFM.FirmNumber
GROUP BY PMFM.FirmNumber, PMFM.FirmName
ORDER BY ResubmittedShare DESC, PMFM.FirmName
