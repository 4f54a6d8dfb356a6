/*
title: Standard phases of a company's phase group that are on none of its jobs
grain: one standard phase
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - Which phases of the master list have never been put on a job of this company?
  - Unused standard phases by company
  - Estimating complains that the phase master is a jungle of 1,900 codes, half from the firm we bought. Let me have those of the group that company 1 works with which not a single one of its projects has, so we can talk about inactivating or deleting them.
  - phases never used
  - standart phases that arent on any job
  - is 03-3000 or 16-1000 on any job of company 1 at all
  - Phase group, phase, description, minimum percent, with no job phase.
  - Entries of our master code list that company 1 has never put to work
  - Our code book swelled when we bought the other firm, and estimating wants it trimmed before January, so give me every listed code that nothing was ever set up with
  - dead wood in the code book
  - In code order with the wording and the minimum percent, master phases that not one job of company 1 carries
  - std phs nobody evr put on a job
  - We have a long menu of work codes; which of them did we never once use on a building?
*/
SELECT JCPM.PhaseGroup, JCPM.Phase, JCPM.Description, JCPM.ProjMinPct
FROM HQCO WITH (NOLOCK)
JOIN JCPM WITH (NOLOCK)
    ON HQCO.PhaseGroup = JCPM.PhaseGroup
WHERE HQCO.HQCo = @JCCo
    AND NOT EXISTS (
        SELECT 1
        FROM JCJP WITH (NOLOCK)
        WHERE JCJP.JCCo = HQCO.HQCo
            AND JCJP.PhaseGroup = JCPM.PhaseGroup
            AND JCJP.Phase = JCPM.Phase
    )
ORDER BY JCPM.Phase
